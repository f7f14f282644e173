//! No false conflict and no broken result, whatever two people do at the same time: every kind of parallel edits, in both
//! notations. `UPDATE=1 cargo test --test project parallel_edits` rewrites the table, with git’s part.

use std::process::Command;

use codesocial_tests::parallel::{KINDS, Maker, Notation, Row, Verdict, Wanted, Wish, page};
use codesocial_tests::{project, updating};

/// So many pairs of each kind in each notation.
const CASES: usize = 100;

#[test]
fn nothing_clashes_falsely_and_nothing_breaks() {
    let file = project().join("tests/parallel-edits.md");
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let maker = Maker::default();
    let folder = std::env::temp_dir().join(format!("codesocial-parallel-edits-{}", std::process::id()));
    let mut rows = Vec::new();
    let mut wrong = Vec::new();
    for kind in KINDS {
        for notation in Notation::ALL {
            let cases = maker.cases(kind, notation, CASES);
            let mut ours = Vec::new();
            for case in &cases {
                let output = case.merged();
                let verdict = case.ours(&output);
                if verdict == Verdict::FalseConflict || verdict == Verdict::Broken {
                    wrong.push(format!(
                        "{}, {}: {verdict:?}\n--- base\n{}\n--- ours\n{}\n--- theirs\n{}\n--- merged\n{}\n{}{}\n",
                        kind.name,
                        notation.name(),
                        case.base,
                        case.ours,
                        case.theirs,
                        output["merged"].as_str().unwrap_or_default(),
                        output["conflicts"],
                        output["message"],
                    ));
                }
                ours.push(verdict);
            }
            let git = if updating() {
                std::fs::create_dir_all(&folder).expect("a folder can be made");
                let verdicts: Vec<Verdict> = cases.iter().map(|case| case.by_git(&folder)).collect();
                Row::cells(kind.wish, &verdicts)
            } else {
                Row::kept(kind, notation, &kept).unwrap_or_default()
            };
            rows.push(Row { kind, notation, ours, git });
        }
    }
    let asked = updating().then(|| {
        std::fs::remove_dir_all(&folder).expect("a folder can be removed");
        let version = Command::new("git").arg("--version").output().expect("git runs").stdout;
        String::from_utf8_lossy(&version).trim().trim_start_matches("git version ").to_owned()
    });
    let page = page(&rows, CASES, asked.as_deref(), &kept);
    if updating() {
        std::fs::write(&file, &page).expect("a table can be written");
    }
    assert!(wrong.is_empty(), "{page}\n{} merges are wrong; the first:\n{}", wrong.len(), wrong[0]);
    assert!(
        updating() || page == kept,
        "tests/parallel-edits.md is stale: UPDATE=1 cargo test --test project parallel_edits, then read what it wrote"
    );
}

/// The measure itself: a merge that takes one side, and a text that cannot be read, are broken.
#[test]
fn a_side_alone_is_no_merge() {
    let maker = Maker::default();
    for kind in KINDS {
        for case in maker.cases(kind, Notation::Yaml, 3) {
            assert_eq!(case.of_text("title: [x"), Verdict::Broken, "{}", kind.name);
            // Whoever lays a text out anew says nothing new.
            if let (Wish::Merged, Wanted::Merged(_)) = (kind.wish, &case.wanted)
                && !kind.name.contains("lays")
            {
                assert_eq!(case.of_text(&case.ours), Verdict::Broken, "{}\n{}", kind.name, case.ours);
            }
        }
    }
}

/// The figures that the pages for readers give are those of the table.
#[test]
fn the_pages_give_the_figures_of_the_table() {
    let read = |path: &str| std::fs::read_to_string(project().join(path)).expect("a page can be read");
    let table = read("tests/parallel-edits.md");
    let sums: Vec<&str> = table.lines().filter(|line| line.starts_with("| all of them")).collect();
    let sum = |line: usize, cell: usize| sums[line].split(" | ").nth(cell).expect("a cell").trim_end_matches(" |");
    // Merged by ours and by git; told by ours, broken by git.
    for figure in [sum(0, 2), sum(0, 5), sum(1, 2), sum(1, 5)] {
        let (thousands, rest) = figure.split_at(figure.len().saturating_sub(3));
        for (path, between) in [("README.md", ","), ("spec/merge.md", ","), ("README.fr.md", "\u{a0}")] {
            let written = if thousands.is_empty() { rest.to_owned() } else { format!("{thousands}{between}{rest}") };
            assert!(read(path).contains(&written), "{path} does not give {written}");
        }
    }
}
