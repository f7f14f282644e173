//! The pages of a text that was copied from a PDF: where they end, and what stands at the head or the foot of each.

use crate::base::letters::lower as small;
use crate::import::number::leading;
use crate::import::read::plain::Line;

/// So many lines at the head and at the foot of a page may be those of every page.
const MOST: usize = 3;
/// A line of the head or the foot has at most so many characters.
const LONGEST: usize = 100;

/// Takes the numbers of pages and what recurs beside them out of the lines, and joins what the end of a page parts. Gives the lines that were
/// taken out.
pub(super) fn take_margins<'t>(lines: &mut Vec<Line<'t>>) -> Vec<Line<'t>> {
    let numbers = numbers(lines);
    let ends = ends(lines, &numbers);
    if ends.is_empty() {
        return Vec::new();
    }
    let mut out = vec![false; lines.len()];
    for number in numbers {
        mark(&mut out, number);
    }
    for way in [Way::Down, Way::Up] {
        recurring(lines, &ends, way, &mut out);
    }
    let ends = parting(lines, &ends, &mut out);
    let mut taken = Vec::new();
    let mut kept = Vec::with_capacity(lines.len());
    for (number, line) in std::mem::take(lines).into_iter().enumerate() {
        if !out.get(number).copied().unwrap_or_default() {
            kept.push(line);
        } else if !line.words.is_empty() {
            taken.push(line);
        } else if ends.binary_search(&number).is_ok() {
            // What the end of a page does part stays parted.
            kept.push(line);
        }
    }
    *lines = kept;
    taken
}

/// Where a page ends: the lines from one to another, which have no words or the number of the page.
struct End {
    from: usize,
    to: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

fn mark(out: &mut [bool], number: usize) {
    if let Some(one) = out.get_mut(number) {
        *one = true;
    }
}

/// The lines that are numbers of pages. Figures alone are such only at an end of a page that a form feed tells; all must rise by one.
fn numbers(lines: &[Line<'_>]) -> Vec<usize> {
    let found: Vec<(usize, Number)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, number(line.words)?))).collect();
    let rising = |of: &[&(usize, Number)]| {
        of.len() > 1 && of.windows(2).all(|two| matches!(two, [one, next] if next.1.value == one.1.value + 1))
    };
    let worded: Vec<&(usize, Number)> = found.iter().filter(|(_, number)| !number.bare).collect();
    if rising(&worded) {
        return worded.into_iter().map(|(at, _)| *at).collect();
    }
    let bare: Vec<&(usize, Number)> =
        found.iter().filter(|(at, number)| number.bare && at_form_feed(lines, *at)).collect();
    if rising(&bare) { bare.into_iter().map(|(at, _)| *at).collect() } else { Vec::new() }
}

/// Whether nothing stands between a line and the next form feed, or the last one.
fn at_form_feed(lines: &[Line<'_>], at: usize) -> bool {
    let empty = |line: &&Line<'_>| line.words.is_empty();
    let (before, after) = (lines.get(..at).unwrap_or_default(), lines.get(at + 1..).unwrap_or_default());
    let own = lines.get(at).is_some_and(|line| line.ends_page);
    let paged = lines.iter().any(|line| line.ends_page);
    let down =
        || after.iter().take_while(empty).any(|line| line.ends_page) || paged && after.iter().all(|line| empty(&line));
    let up = || {
        let last = before.iter().rev().find(|line| line.ends_page || !line.words.is_empty());
        last.is_some_and(|line| line.ends_page)
    };
    own || down() || up()
}

struct Number {
    value: u32,
    /// Whether it is nothing but figures.
    bare: bool,
}

/// The number of a page that a line is: `2/3`, `– 2 –`, `Page 2 sur 3`, `2`.
fn number(line: &str) -> Option<Number> {
    let line = line.trim();
    if line.len() > 24 {
        return None;
    }
    let lower = small(line);
    let inner = lower.trim_matches(|sign: char| matches!(sign, '-' | '–' | '—' | ' ' | '\u{a0}' | '[' | ']' | '.'));
    let rest = ["page", "seite", "página", "pagina", "p.", "s."].iter().find_map(|word| inner.strip_prefix(word));
    let rest = rest.unwrap_or(inner).trim_start();
    let digits = rest.len() - rest.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let value = rest.get(..digits).filter(|_| (1..=3).contains(&digits))?.parse().ok()?;
    let behind = rest.get(digits..)?.trim();
    let of = ["/", "sur", "of", "von", "de"].iter().find_map(|word| behind.strip_prefix(word)).map(str::trim);
    let whole = of.is_some_and(|all| {
        !all.is_empty()
            && all.bytes().all(|byte| byte.is_ascii_digit())
            && all.parse().is_ok_and(|all: u32| all >= value)
    });
    let framed = line.starts_with(['-', '–', '—', '[']) && line.ends_with(['-', '–', '—', ']']);
    let bare = rest.len() == inner.len() && !whole && !framed;
    (behind.is_empty() || whole).then_some(Number { value, bare })
}

/// The ends of pages, in their order.
fn ends(lines: &[Line<'_>], numbers: &[usize]) -> Vec<End> {
    let mut ends: Vec<End> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let numbered = numbers.binary_search(&at).is_ok();
        if !numbered && !line.ends_page {
            continue;
        }
        // A form feed behind words stands behind the line that has them.
        let from = if numbered || line.words.is_empty() { at } else { at + 1 };
        match ends.last_mut() {
            Some(last)
                if lines.get(last.to..from).unwrap_or_default().iter().all(|between| between.words.is_empty()) =>
            {
                last.to = at + 1;
            }
            _ => ends.push(End { from, to: at + 1 }),
        }
    }
    ends
}

/// Marks the lines that recur at the head or the foot of pages, from the end of the page inwards.
fn recurring(lines: &[Line<'_>], ends: &[End], way: Way, out: &mut [bool]) {
    let mut places: Vec<usize> = match way {
        Way::Down => ends.iter().map(|end| end.to).collect(),
        Way::Up => ends.iter().map(|end| end.from).chain([lines.len()]).collect(),
    };
    for _ in 0..MOST {
        for place in &mut places {
            *place = next(lines, *place, way);
        }
        let line = |place: usize| {
            let at = if way == Way::Down { Some(place) } else { place.checked_sub(1) };
            at.and_then(|at| Some((at, lines.get(at)?.words))).filter(|(_, words)| is_short(words))
        };
        let all: Vec<(usize, &str)> = places.iter().filter_map(|place| line(*place)).collect();
        let recurs = |words: &str| all.iter().filter(|(_, other)| *other == words).count() > 1;
        let before = out.iter().filter(|one| **one).count();
        for place in &mut places {
            if let Some((at, _)) = line(*place).filter(|(_, words)| recurs(words)) {
                mark(out, at);
                *place = if way == Way::Down { at + 1 } else { at };
            }
        }
        if out.iter().filter(|one| **one).count() == before {
            break;
        }
    }
}

/// The next place in a way beside which words stand.
fn next(lines: &[Line<'_>], place: usize, way: Way) -> usize {
    let empty = |line: &&Line<'_>| line.words.is_empty();
    match way {
        Way::Down => place + lines.get(place..).unwrap_or_default().iter().take_while(empty).count(),
        Way::Up => place - lines.get(..place).unwrap_or_default().iter().rev().take_while(empty).count(),
    }
}

/// Whether a line may stand at the head of every page: it is short, and no number of an article.
fn is_short(words: &str) -> bool {
    !words.is_empty() && words.chars().count() <= LONGEST && leading(words).is_none()
}

/// Marks the empty lines around each end of a page, and gives one of them for each end that parts paragraphs: where a sentence is not at
/// its end and goes on with a small letter, none does.
fn parting(lines: &[Line<'_>], ends: &[End], out: &mut [bool]) -> Vec<usize> {
    let mut parting = Vec::new();
    for end in ends {
        let out_at = |at: usize, out: &[bool]| out.get(at).copied().unwrap_or(true);
        let is_gap =
            |at: usize, out: &[bool]| out_at(at, out) || lines.get(at).is_none_or(|line| line.words.is_empty());
        let mut from = end.from;
        while from > 0 && is_gap(from - 1, out) {
            from -= 1;
        }
        let mut to = end.to;
        while to < lines.len() && is_gap(to, out) {
            to += 1;
        }
        let before = from.checked_sub(1).and_then(|at| lines.get(at)).map_or("", |line| line.words);
        let after = lines.get(to).map_or("", |line| line.words);
        let ends_sentence = before.is_empty() || before.ends_with(['.', ';', ':', '!', '?', '…', '»', '”']);
        let goes_on = after.chars().next().is_some_and(char::is_lowercase) && leading(after).is_none();
        let gaps: Vec<usize> =
            (from..to).filter(|at| lines.get(*at).is_some_and(|line| line.words.is_empty())).collect();
        if ends_sentence || !goes_on {
            parting.extend(gaps.first());
        }
        for gap in gaps {
            mark(out, gap);
        }
    }
    parting
}
