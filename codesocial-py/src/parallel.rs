//! Work on several things at once.

use std::num::NonZero;
use std::thread::available_parallelism;

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

/// What `work` makes of each item, in their order.
///
/// The threads live as long as the call: those of a pool that stays would be missing in a process that Python's
/// `multiprocessing` forks, and the first call there would wait for them for ever. They cost less than one document.
///
/// # Errors
/// When the system refuses the threads.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Send + Sync,
) -> Result<Vec<R>, ThreadPoolBuildError> {
    let threads = available_parallelism().map_or(1, NonZero::get).min(items.len());
    if threads < 2 {
        return Ok(items.iter().map(work).collect());
    }
    let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
    Ok(pool.install(|| items.par_iter().map(work).collect()))
}
