//! A status that the dates of the text, or its record, deny.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("status-contradicts-dates", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(status) = code.root.get(Key::Status) else { return };
    let word = status.as_str().unwrap_or_default();
    let (from, until) = (code.root.at("/effective/from"), code.root.at("/effective/until"));
    let at = code.day();
    let finding = Finding::new(&RULE, status).with("status", word);
    let before = |node: Option<Node<'a>>, limit: Date| {
        let text = node?.as_str()?;
        (Date::of_text(text)? < limit).then_some((node?, text))
    };
    match word {
        "superseded" | "repealed" => match (until, at) {
            (None, _) => findings.push(finding.variant("no-end")),
            (Some(until), Some(at)) => {
                if let Some(end) = until.as_str().and_then(Date::of_text)
                    && end > at
                {
                    findings.push(
                        finding.variant("not-over").with("date", until.as_str().unwrap_or_default()).related(until),
                    );
                }
            }
            _ => {}
        },
        "draft" => {
            let adopted = code.root.at("/record/adoptions").into_iter().flat_map(Node::items).find(|adoption| {
                adoption.text(Key::Version).is_some() && adoption.text(Key::Version) == code.root.text(Key::Version)
            });
            if let Some(adoption) = adopted {
                let version = code.root.text(Key::Version).unwrap_or_default();
                findings.push(finding.variant("adopted-draft").with("version", version).related(adoption));
            } else if let Some((from, date)) = at.and_then(|at| before(from, at)) {
                findings.push(finding.variant("begun").with("date", date).related(from));
            }
        }
        "proposed" => {
            if let Some((from, date)) = at.and_then(|at| before(from, at)) {
                findings.push(finding.variant("begun").with("date", date).related(from));
            }
        }
        "adopted" => {
            if let Some((until, date)) = at.and_then(|at| before(until, at)) {
                findings.push(finding.variant("over").with("date", date).related(until));
            }
        }
        _ => {}
    }
}
