//! What operations cost as documents grow, in every respect that the schema has and some that texts have: eight times the bytes cost at
//! most twenty-four times the time (n log n gives nine, a square sixty-four). Time is that of the thread, so that others beside it do
//! not count; what seems to grow faster is measured again before it is believed.
//!
//! `cargo test --test growth -- NAME` looks at the documents of that name. `GROWTH=8` measures eight times the sizes: that takes ten
//! minutes on two cores instead of one and a half, and sees what only large documents show.

use std::sync::Arc;
use std::time::Duration;

use codesocial_tests::calls::Call;
use codesocial_tests::growth::{Growing, growing};
use codesocial_tests::project;
use libtest_mimic::{Arguments, Failed, Trial};
use rustix::time::{ClockId, clock_gettime};
use serde_json::Value;

/// How many bytes a document has, first and then.
const SIZES: [usize; 2] = [8 * 1024, 64 * 1024];
/// How many times the time the eightfold document may take.
const MOST: f64 = 24.0;
/// Times below this are noise.
const NOISE: Duration = Duration::from_millis(4);
/// What takes longer than this for the smaller document, twice, is too slow, whatever it does when it grows.
const LONG: Duration = Duration::from_millis(500);

fn main() {
    let arguments = Arguments::from_args();
    let schema = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).expect("the schema is there");
    let schema: Arc<Value> = serde_json::from_str(&schema).map(Arc::new).expect("the schema is JSON");
    let times = std::env::var("GROWTH").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let trials = growing(&schema)
        .into_iter()
        .map(|document| Trial::test(document.name.clone(), move || grows(&document, SIZES.map(|size| size * times))));
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// Whether all operations stay within the bound on a document that grows. What is steep once may only have come to its own bound (so
/// many names are compared, and no more); a square is steep twice.
fn grows(document: &Growing, [size, larger]: [usize; 2]) -> Result<(), Failed> {
    let (small, large) = (document.calls(size), document.calls(larger));
    let mut largest: Option<Vec<Call>> = None;
    let mut slow = Vec::new();
    for (place, (small, large)) in small.iter().zip(&large).enumerate() {
        let first = time(small);
        let first = if first > LONG { first.min(time(small)) } else { first };
        if first > LONG {
            slow.push(format!("{}: {first:?} for {} KiB", small.name, size / 1024));
        } else if let Some([first, then]) = steeply(small, large) {
            let largest = largest.get_or_insert_with(|| document.calls(larger * larger / size));
            if let Some([_, last]) = largest.get(place).and_then(|largest| steeply(large, largest)) {
                slow.push(format!(
                    "{}: {first:?} for {} KiB, {then:?} and {last:?} for each time eight times that",
                    small.name,
                    size / 1024
                ));
            }
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(slow.join("\n").into()) }
}

/// The times of a call and of the same on eight times the bytes, if they are further apart than may be. What seems so is measured
/// again before it is believed.
fn steeply(small: &Call, large: &Call) -> Option<[Duration; 2]> {
    let steep = |first: Duration, then: Duration| {
        then > NOISE && then.as_secs_f64() > MOST * first.max(NOISE / 8).as_secs_f64()
    };
    let (mut first, mut then) = (time(small), time(large));
    for _ in 0..2 {
        if !steep(first, then) {
            return None;
        }
        (first, then) = (first.min(time(small)), then.min(time(large)));
    }
    steep(first, then).then_some([first, then])
}

/// The time of a call, of this thread alone.
fn time(call: &Call) -> Duration {
    let contents = call.contents();
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
    let start = now();
    let answer = call.run(contents);
    let took = now().saturating_sub(start);
    // A call that is refused measures nothing; that a document has not the party that one asks for is an answer.
    assert!(answer.is_ok() || call.may_be_refused(), "{}: {:?}", call.name, answer.err());
    took
}
