//! A text that can change overnight.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Amendment, Process, Session};

pub(crate) static RULE: Rule = rule!("amendment-without-notice", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for amendment in code.all::<Amendment<'a>>() {
        // What cannot be read, or found, may give notice.
        let process = amendment.process().then(|name| code.field_of(name));
        // Who is called to the session in which it is decided has that notice.
        let session = process.then(|process: Process<'a>| process.session()).then(|name| code.field_of(name));
        let noticed = process.then(Process::notice).is_stated() || session.then(Session::notice).is_stated();
        if !noticed && !amendment.notice().is_stated() {
            findings.push(Finding::new(&RULE, amendment));
        }
    }
}
