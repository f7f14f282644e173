//! An address that only one computer or one house can reach.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("local-address", Integrity, Warning);

/// The schemes of addresses whose host is asked of the network.
const SCHEMES: [&str; 7] = ["http", "https", "ftp", "ftps", "sftp", "ws", "wss"];

/// Names that only exist in a network of one's own: RFC 6761, 6762 (with its appendix G) and 8375, and `.internal`, which
/// is reserved for that.
const ENDINGS: [&str; 12] = [
    "localhost",
    "local",
    "localdomain",
    "lan",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "home.arpa",
    "test",
    "invalid",
];

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({ "networkSchemes": SCHEMES, "localEndings": ENDINGS })
}

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Iri) {
        if let Some(host) = node.as_str().and_then(host)
            && is_local(host)
        {
            findings.push(Finding::new(&RULE, node).with("host", host));
        }
    }
}

/// The host of an address of the network, without a user's name and a port.
fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    if !SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
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
    if let Some(six) = host.split('%').next().and_then(|host| host.parse::<Ipv6Addr>().ok()) {
        return is_local_six(six);
    }
    if let Some(four) = four(&host) {
        return is_local_four(four);
    }
    // A name without a point is looked up in the network of one's own.
    let ends = |ending: &&str| host.strip_suffix(*ending).is_some_and(|name| name.is_empty() || name.ends_with('.'));
    !host.is_empty() && (!host.contains('.') || ENDINGS.iter().any(ends))
}

/// An address of version 4 in each of the forms that browsers take (WHATWG URL, IPv4 parser): `127.1`, `0x7f000001`.
fn four(host: &str) -> Option<Ipv4Addr> {
    let mut parts = Vec::new();
    for part in host.split('.') {
        let (digits, base) = match part.strip_prefix("0x") {
            Some(digits) => (digits, 16),
            None if part.len() > 1 && part.starts_with('0') => (part, 8),
            None => (part, 10),
        };
        parts.push(if digits.is_empty() && base == 16 { 0 } else { u32::from_str_radix(digits, base).ok()? });
    }
    let last = parts.pop().filter(|_| parts.len() < 4)?;
    let above = parts.iter().try_fold(0_u32, |sum, part| (*part < 256).then_some(sum << 8 | part))?;
    let room = 8 * (4 - parts.len() as u32);
    let bits = u64::from(above) << room | u64::from(last);
    (u64::from(last) < 1 << room).then(|| Ipv4Addr::from_bits(bits as u32))
}

/// What the registry of special addresses (RFC 6890) says is not reached from elsewhere, but for those of examples.
fn is_local_four(four: Ipv4Addr) -> bool {
    let [first, second, ..] = four.octets();
    let shared = first == 100 && second & 0xc0 == 64;
    let benchmark = first == 198 && second & 0xfe == 18;
    first == 0 || four.is_loopback() || four.is_private() || four.is_link_local() || shared || benchmark
}

fn is_local_six(six: Ipv6Addr) -> bool {
    let [first, second, third, .., high, low] = six.segments();
    let [a, b] = high.to_be_bytes();
    let [c, d] = low.to_be_bytes();
    let inner = Ipv4Addr::new(a, b, c, d);
    // Mapped (::ffff:0:0/96), once compatible (::/96) or translated (64:ff9b::/96), it stands for one of version 4.
    let holds_four = matches!(six.segments(), [0, 0, 0, 0, 0, 0 | 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..]);
    let translated_here = (first, second, third) == (0x64, 0xff9b, 1);
    let (unique, link, site) = (first & 0xfe00 == 0xfc00, first & 0xffc0 == 0xfe80, first & 0xffc0 == 0xfec0);
    unique || link || site || translated_here || (holds_four && is_local_four(inner))
}
