//! The name of a file as the program knows it that reads a report: from the top of the repository, with `/` between its parts.

use std::env;
use std::path::{Path, PathBuf};

use crate::files::whole;

/// Where services that run checks say that the repository stands.
const TOPS: [&str; 2] = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/// The name of a file from the top of the repository, where a service says where that is; else as it was given.
pub(crate) fn from_top(name: &str) -> String {
    let here = env::current_dir().ok();
    let top = TOPS.iter().find_map(env::var_os).map(PathBuf::from);
    let named = match (here, top) {
        (Some(here), Some(top)) if name != "-" => below(&here, &top, Path::new(name)),
        _ => None,
    };
    slashed(named.as_deref().unwrap_or(Path::new(name)), name)
}

/// The way from the top to a file that was named in a folder, if it stands below the top.
fn below(here: &Path, top: &Path, name: &Path) -> Option<PathBuf> {
    let whole = whole(here, name);
    let tops = [Some(top.to_path_buf()), top.canonicalize().ok()];
    tops.into_iter().flatten().find_map(|top| whole.strip_prefix(top).ok().map(Path::to_path_buf))
}

fn slashed(path: &Path, name: &str) -> String {
    if cfg!(windows) { path.to_string_lossy().replace('\\', "/") } else { path.to_str().unwrap_or(name).to_owned() }
        .trim_start_matches("./")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_the_top() {
        let below = |here: &str, name: &str| below(Path::new(here), Path::new("/top"), Path::new(name));
        assert_eq!(below("/top/codes", "a.yaml"), Some(PathBuf::from("codes/a.yaml")));
        assert_eq!(below("/top/codes", "../b/./a.yaml"), Some(PathBuf::from("b/a.yaml")));
        assert_eq!(below("/top", "/top/a.yaml"), Some(PathBuf::from("a.yaml")));
        assert_eq!(below("/top", "../a.yaml"), None);
        assert_eq!(below("/topped", "a.yaml"), None);
        assert_eq!(slashed(Path::new("./a b"), "./a b"), "a b");
    }
}
