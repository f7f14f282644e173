//! How far a run through many documents is, for whoever waits for it at a terminal: a bar on standard error, which comes when the run takes
//! long and leaves nothing behind. Where nobody looks, there is none.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use codesocial_core::Language;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

use crate::words::{Words, fill};

/// A run that takes no longer than this shows no bar.
const PATIENCE: Duration = Duration::from_millis(500);
/// So long it is counted how many documents there are; a folder that takes longer to look through has a bar without an end.
const COUNTING: Duration = Duration::from_millis(200);

/// A bar, which is there once it is worth it.
pub(crate) struct Progress {
    /// Since when the run goes; none where nobody looks.
    begun: Option<Instant>,
    bar: Option<ProgressBar>,
    done: u64,
    language: Language,
}

impl Progress {
    /// Of a run that begins. `wanted` is whether anything shall be told that is not asked for.
    pub(crate) fn begin(wanted: bool, language: Language) -> Progress {
        let begun = (wanted && watched()).then(Instant::now);
        Progress { begun, bar: None, done: 0, language }
    }

    /// So many more documents are judged. Where the bar appears by that, `all` gives every document of the run.
    pub(crate) fn advance<I: Iterator>(&mut self, documents: usize, all: impl FnOnce() -> I) {
        self.done += documents as u64;
        let late = |begun: Instant| begun.elapsed() >= PATIENCE;
        if self.bar.is_none() && self.begun.is_some_and(late) {
            self.bar = Some(bar(count(all())));
        }
        let Some(bar) = &self.bar else { return };
        bar.set_message(self.said(bar.length()));
        bar.set_position(self.done);
    }

    /// Whether the bar is drawn: then what goes to the terminal is to be written to its end while it is away.
    pub(crate) fn is_drawn(&self) -> bool {
        self.bar.is_some()
    }

    /// Does something that may write to the terminal, while the bar is away.
    pub(crate) fn aside<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// `1200 of 10000 documents`.
    fn said(&self, all: Option<u64>) -> String {
        let words = &Words::of(self.language).progress;
        match all {
            Some(all) => fill(&words.of_all, &[("done", &self.done.to_string()), ("all", &all.to_string())]),
            None => fill(&words.so_far, &[("done", &self.done.to_string())]),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Whether somebody looks at standard error, on something on which a line can be drawn anew.
#[expect(clippy::disallowed_methods, reason = "nothing is written")]
fn watched() -> bool {
    io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb")
}

/// How many there are, if that is known soon.
fn count(all: impl Iterator) -> Option<u64> {
    let (begun, mut count) = (Instant::now(), 0);
    for _ in all {
        count += 1;
        if count % 64 == 0 && begun.elapsed() > COUNTING {
            return None;
        }
    }
    Some(count)
}

/// A bar of so many documents. What it shows is made of numbers and our own words alone, so that it needs no guard; it draws when it is told
/// to, and begins no thread.
fn bar(all: Option<u64>) -> ProgressBar {
    let target = ProgressDrawTarget::stderr();
    let bar = ProgressBar::with_draw_target(all, target).with_finish(ProgressFinish::AndClear);
    let template = if all.is_some() { "{bar:24} {msg}" } else { "{msg}" };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style.progress_chars("##-")),
        Err(_) => bar,
    }
}
