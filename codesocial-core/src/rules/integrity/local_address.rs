//! An address that only one computer or one house can reach.

use std::net::Ipv4Addr;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("local-address", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Iri) {
        if let Some(host) = node.as_str().and_then(host)
            && is_local(host)
        {
            findings.push(Finding::new(&RULE, node).with("host", host));
        }
    }
}

/// The host of a web address, without a user's name and a port.
fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match host.strip_prefix('[') {
        Some(six) => six.split(']').next(),
        None => host.split(':').next(),
    }
}

fn is_local(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let four = host.parse::<Ipv4Addr>();
    let near =
        |four: Ipv4Addr| four.is_loopback() || four.is_private() || four.is_link_local() || four.is_unspecified();
    let endings = [".localhost", ".local", ".lan", ".internal", ".home.arpa"];
    host == "localhost" || host == "::1" || four.is_ok_and(near) || endings.iter().any(|ending| host.ends_with(ending))
}
