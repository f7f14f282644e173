//! The bar of a run through many documents: on a terminal alone, where the run takes long, and gone at the end.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::VALID;

/// A folder whose documents take longer to judge than anybody waits without a word, however fast the machine is.
fn long() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut text = format!("{VALID}stakeholders:\n");
    for number in 0..400 {
        text += &format!("  - {{id: e{number}, name: Partie {number}, kind: person}}\n");
    }
    let mut written = 0;
    loop {
        for _ in 0..100 {
            fs::write(folder.path().join(format!("{written:05}.codesocial.yaml")), &text).unwrap();
            written += 1;
        }
        let begun = Instant::now();
        assert!(validate(folder.path()).status().unwrap().success());
        if begun.elapsed() > Duration::from_millis(1500) {
            return folder;
        }
        assert!(written < 20_000, "that is enough for any machine");
    }
}

fn validate(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codesocial"));
    command
        .env_clear()
        .env("TERM", "xterm")
        .args(["validate", "--lang", "en"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

#[cfg(unix)]
#[test]
fn a_bar_comes_on_a_terminal_alone_and_leaves_nothing() {
    let folder = long();
    // What is no terminal gets not one byte.
    let output = validate(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let judged = String::from_utf8(output.stdout).unwrap();
    let shown = on_terminal(validate(folder.path()));
    assert!(shown.contains("documents") && shown.contains('#') && shown.contains(" of "), "{shown}");
    assert_eq!(screen(&shown), "", "it is gone at the end: {shown:?}");
    // Where the reports go to the terminal too, all of them stand there, and nothing of the bar.
    let shown = both_on_terminal(validate(folder.path()));
    assert!(shown.contains(" of "), "{shown}");
    assert_eq!(screen(&shown), judged.trim_end());
    // Not for those who want little said, nor where no line can be drawn anew, nor of what is soon done.
    assert_eq!(on_terminal(with(validate(folder.path()), "--quiet")), "");
    let mut dumb = validate(folder.path());
    dumb.env("TERM", "dumb");
    assert_eq!(on_terminal(dumb), "");
    assert_eq!(on_terminal(with(validate(folder.path()), "00000.codesocial.yaml")), "");
}

fn with(mut command: Command, argument: &str) -> Command {
    command.arg(argument);
    command
}

#[cfg(unix)]
fn on_terminal(command: Command) -> String {
    terminal(command, false)
}

#[cfg(unix)]
fn both_on_terminal(command: Command) -> String {
    terminal(command, true)
}

/// What a command writes to a terminal that is its standard error, and its standard output if that is wanted.
#[cfg(unix)]
fn terminal(mut command: Command, output: bool) -> String {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use std::io::Read;
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let name = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
    let theirs = fs::OpenOptions::new().read(true).write(true).open(name).unwrap();
    let size = rustix::termios::Winsize { ws_row: 50, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
    rustix::termios::tcsetwinsize(&theirs, size).unwrap();
    command.env("LANG", "C.UTF-8");
    if output {
        command.stdout(theirs.try_clone().unwrap()).args(["--color", "never"]);
    }
    let mut child = command.stderr(theirs).spawn().unwrap();
    // The command holds the other end too, and would wait for itself.
    drop(command);
    let mut shown = Vec::new();
    // Where nobody holds the other end any more, a terminal ends with an error.
    let _ = fs::File::from(ours).read_to_end(&mut shown);
    assert!(child.wait().unwrap().success());
    String::from_utf8(shown).unwrap()
}

/// What stands on a screen at the end, if it is as long as needed: of the signs that steer a terminal, those that the bar needs count.
fn screen(shown: &str) -> String {
    let (mut lines, mut row, mut column): (Vec<Vec<char>>, usize, usize) = (vec![Vec::new()], 0, 0);
    let mut signs = shown.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => column = 0,
            '\n' => {
                row += 1;
                if lines.len() <= row {
                    lines.push(Vec::new());
                }
            }
            '\u{1b}' => {
                assert_eq!(signs.next(), Some('['));
                let mut number = String::new();
                let order = loop {
                    match signs.next().expect("an order ends") {
                        digit @ ('0'..='9' | ';' | '?') => number.push(digit),
                        order => break order,
                    }
                };
                match order {
                    'K' if number == "2" => lines[row].clear(),
                    'K' => lines[row].truncate(column),
                    'A' => row -= number.parse::<usize>().unwrap_or(1).min(row),
                    'm' => {}
                    _ => panic!("an order that nobody expects: {number}{order}"),
                }
            }
            sign => {
                let line = &mut lines[row];
                line.resize(line.len().max(column + 1), ' ');
                line[column] = sign;
                column += 1;
            }
        }
    }
    let lines: Vec<String> =
        lines.into_iter().map(|line| line.into_iter().collect::<String>().trim_end().to_owned()).collect();
    lines.join("\n").trim_end().to_owned()
}
