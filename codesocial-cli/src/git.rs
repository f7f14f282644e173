//! The one way in which git is called. A repository is data of somebody else: its configuration names programs that git would
//! run, so that to read a file of a commit could be to carry out what the repository wants. Whatever of that git knows is
//! switched off; whose repository it is, git decides (`safe.directory`).

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::files::{LONGEST, Refusal, stream, top};

/// What is set for every call, above all configuration: what it keeps git from, and how.
const SETTINGS: [&str; 8] = [
    // Programs that watch the files.
    "core.fsmonitor=false",
    // Programs that run before and after.
    if cfg!(windows) { "core.hooksPath=NUL" } else { "core.hooksPath=/dev/null" },
    // Programs that show differences, and those that show long texts.
    "diff.external=",
    "core.pager=cat",
    // Programs that fetch, and those that ask for or check signatures and passwords.
    "protocol.allow=never",
    "credential.helper=",
    "log.showSignature=false",
    // A repository in a folder of another, such as among the files of a clone.
    "safe.bareRepository=explicit",
];

/// The same by the environment.
const ENVIRONMENT: [(&str, &str); 7] = [
    // What a partial clone lacks is not fetched: that runs programs that the repository names.
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_ALLOW_PROTOCOL", "none"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_PAGER", "cat"),
    ("GIT_EDITOR", "false"),
    // Messages are understood here, and said in the reader's language.
    ("LC_ALL", "C"),
];

/// What would name further programs.
const UNSET: [&str; 6] =
    ["GIT_EXTERNAL_DIFF", "GIT_ASKPASS", "SSH_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_PROXY_COMMAND"];

/// git, to be told what to do.
pub(crate) fn git() -> Command {
    let mut git = Command::new("git");
    git.arg("--no-pager");
    for setting in SETTINGS {
        git.args(["-c", setting]);
    }
    git.envs(ENVIRONMENT);
    for name in UNSET {
        git.env_remove(name);
    }
    git.stdin(Stdio::null());
    git
}

/// Why git has not what is asked of it.
#[derive(Debug)]
pub(crate) enum Lack {
    /// git cannot be run.
    Git(io::Error),
    /// There is no repository around the current folder.
    Repository,
    /// There is one that belongs to somebody else.
    Foreign,
    /// There is no such version.
    Version(String),
    /// There is no such file in the version, or where none is named among what the next commit takes.
    File(String, Option<String>),
    /// The file is not to be read.
    Refused(Refusal),
}

/// A file as git has it in a commit: its bytes, as they were put in, by no program changed.
pub(crate) fn file(name: &str) -> Result<Vec<u8>, Lack> {
    let (version, path) = name.split_once(':').unwrap_or((name, ""));
    // What begins with a hyphen would be an option.
    if name.starts_with('-') {
        return Err(Lack::Version(version.to_owned()));
    }
    let mut git = git();
    git.args(["cat-file", "blob", name]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = git.spawn().map_err(Lack::Git)?;
    let bytes = child.stdout.take().map(|out| stream(out, LONGEST)).unwrap_or_else(|| Ok(Vec::new()));
    if let Err(refusal) = bytes {
        // It may still be writing.
        let _ = child.kill();
        let _ = child.wait();
        return Err(Lack::Refused(refusal));
    }
    if child.wait().map_err(Lack::Git)?.success() {
        return bytes.map_err(Lack::Refused);
    }
    let ask = |arguments: &[&str]| self::git().args(arguments).output().map_err(Lack::Git);
    let repository = ask(&["rev-parse", "--git-dir"])?;
    if !repository.status.success() {
        let foreign = String::from_utf8_lossy(&repository.stderr).contains("safe.directory");
        return Err(if foreign { Lack::Foreign } else { Lack::Repository });
    }
    let verified = format!("{version}^{{object}}");
    if !version.is_empty() && !ask(&["rev-parse", "--verify", "--quiet", &verified])?.status.success() {
        return Err(Lack::Version(version.to_owned()));
    }
    Err(Lack::File(path.to_owned(), (!version.is_empty()).then(|| version.to_owned())))
}

/// One git that gives one file of commits after the other: to start one for each takes longer than to judge a document.
#[derive(Debug)]
pub(crate) struct Batch {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Batch {
    pub(crate) fn new() -> Result<Batch, Lack> {
        let mut git = git();
        git.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = git.spawn().map_err(Lack::Git)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(to), Some(from)) => Ok(Batch { child, to, from: BufReader::new(from) }),
            _ => Err(Lack::Git(io::ErrorKind::BrokenPipe.into())),
        }
    }

    /// The bytes of a file of a commit, by the name that git has for it there; none where it has no such file.
    pub(crate) fn file(&mut self, commit: &str, path: &str) -> Result<Option<Vec<u8>>, Lack> {
        // One name a line is asked for.
        if path.contains(['\n', '\r']) {
            return match file(&format!("{commit}:{path}")) {
                Err(Lack::File(..)) => Ok(None),
                given => given.map(Some),
            };
        }
        writeln!(self.to, "{commit}:{path}").and_then(|()| self.to.flush()).map_err(Lack::Git)?;
        let mut head = Vec::new();
        self.from.read_until(b'\n', &mut head).map_err(Lack::Git)?;
        if head.is_empty() {
            return Err(Lack::Git(io::ErrorKind::UnexpectedEof.into()));
        }
        // `<id> <type> <size>`, the bytes and a line feed; where there is none, the name and `missing`.
        let head = String::from_utf8_lossy(&head);
        let parts: Vec<&str> = head.trim_end().rsplitn(3, ' ').collect();
        let [size, kind, _] = parts[..] else { return Ok(None) };
        let (Ok(size), true) = (size.parse::<u64>(), ["blob", "tree", "commit", "tag"].contains(&kind)) else {
            return Ok(None);
        };
        let wanted = kind == "blob" && size <= LONGEST;
        let mut bytes = Vec::new();
        let mut given = (&mut self.from).take(size);
        match wanted {
            true => given.read_to_end(&mut bytes).map(|read| read as u64),
            false => io::copy(&mut given, &mut io::sink()),
        }
        .map_err(Lack::Git)?;
        self.from.read_exact(&mut [0]).map_err(Lack::Git)?;
        match (wanted, kind) {
            (true, _) => Ok(Some(bytes)),
            (false, "blob") => Err(Lack::Refused(Refusal::TooLong(LONGEST))),
            _ => Ok(None),
        }
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The commit from which the text at hand and a revision both come: what the revision got since is not of those who changed the
/// text. Where none is known, as in a shallow clone, the revision itself.
pub(crate) fn base(name: &str) -> Result<String, Lack> {
    if name.starts_with('-') {
        return Err(Lack::Version(name.to_owned()));
    }
    let ask = |arguments: &[&str]| git().args(arguments).output().map_err(Lack::Git);
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let commit = ask(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])?;
    if !commit.status.success() && name == "HEAD" && ask(&["rev-parse", "--git-dir"])?.status.success() {
        // Before the first commit there is nothing: all is new.
        return Ok(said(&ask(&["hash-object", "-t", "tree", "--stdin"])?));
    }
    if !commit.status.success() {
        // Why: there may be no repository at all.
        return Err(match file(&format!("{name}:./-")) {
            Err(lack @ (Lack::Repository | Lack::Foreign | Lack::Git(_))) => lack,
            _ => Lack::Version(name.to_owned()),
        });
    }
    let commit = said(&commit);
    let both = ask(&["merge-base", &commit, "HEAD"])?;
    let both = if both.status.success() { said(&both) } else { String::new() };
    Ok(if both.is_empty() { commit } else { both })
}

/// The last tag before the commit at hand; of a commit that is tagged itself, the one before. None where there is none.
pub(crate) fn last_tag() -> Result<Option<String>, Lack> {
    let ask = |arguments: &[&str]| git().args(arguments).output().map_err(Lack::Git);
    if !ask(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.status.success() {
        // Why: there may be no repository at all.
        return match file("HEAD:./-") {
            Err(lack @ (Lack::Repository | Lack::Foreign | Lack::Git(_))) => Err(lack),
            _ => Ok(None),
        };
    }
    let tagged = ask(&["describe", "--tags", "--exact-match", "HEAD"])?.status.success();
    let tag = ask(&["describe", "--tags", "--abbrev=0", if tagged { "HEAD^" } else { "HEAD" }])?;
    let name = String::from_utf8_lossy(&tag.stdout).trim().to_owned();
    Ok(Some(name).filter(|name| tag.status.success() && !name.is_empty()))
}

/// How git knows a file by the name that it has in the current folder; none where it stands in no repository around that.
pub(crate) fn in_repository(name: &str) -> Option<String> {
    let path = Path::new(name);
    if path.is_absolute() {
        let here = std::env::current_dir().ok()?;
        let below = |folder: &Path| Some(path.strip_prefix(folder).ok()?.display().to_string());
        return below(&here).map(|below| format!("./{below}")).or_else(|| below(top(&here)?));
    }
    let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
    Some(if name.starts_with("../") || name.starts_with("./") { name } else { format!("./{name}") })
}

/// All files that git keeps or is to keep with the next commit, by their whole paths. None where git cannot say.
pub(crate) fn tracked() -> Option<Vec<PathBuf>> {
    let ask = |arguments: &[&str]| git().args(arguments).output().ok().filter(|output| output.status.success());
    let top = ask(&["rev-parse", "--show-toplevel"])?;
    let top = String::from_utf8_lossy(&top.stdout);
    let top = std::fs::canonicalize(top.trim_end_matches(['\n', '\r'])).ok()?;
    let list = ask(&["ls-files", "-z", "--full-name", ":/"])?;
    let names = list.stdout.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    Some(names.map(|name| top.join(path_of(name))).collect())
}

/// A path as git writes it.
#[cfg(unix)]
fn path_of(name: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(name))
}

#[cfg(not(unix))]
fn path_of(name: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(name).into_owned())
}

/// The files of a commit, by their names from the top of the repository, and where that is.
pub(crate) fn files(commit: &str) -> Result<(PathBuf, Vec<PathBuf>), Lack> {
    let ask = |arguments: &[&str]| git().args(arguments).output().map_err(Lack::Git);
    let top = ask(&["rev-parse", "--show-toplevel"])?;
    let top = PathBuf::from(String::from_utf8_lossy(&top.stdout).trim_end_matches(['\n', '\r']));
    let top = std::fs::canonicalize(&top).map_err(Lack::Git)?;
    let list = ask(&["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit])?;
    if !list.status.success() {
        return Err(Lack::Version(commit.to_owned()));
    }
    let names = list.stdout.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    Ok((top, names.map(path_of).collect()))
}

/// Whether a program of a name stands on the search path.
pub(crate) fn on_path(program: &str) -> bool {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| runs(&folder.join(&file)))
}

#[cfg(unix)]
fn runs(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn runs(path: &Path) -> bool {
    path.is_file()
}
