//! The kept table of parallel edits, `tests/parallel-edits.md`.

use super::{Kind, Notation, Verdict, Wish};

/// One line of the table: how the cases of a kind in a notation came out.
#[derive(Debug)]
pub struct Row {
    /// The kind of edits.
    pub kind: &'static Kind,
    /// The notation of the texts.
    pub notation: Notation,
    /// How ours came out.
    pub ours: Vec<Verdict>,
    /// Git’s part of the line.
    pub git: String,
}

/// What is counted in a line.
fn columns(wish: Wish) -> &'static [Verdict] {
    match wish {
        Wish::Merged => &[Verdict::Merged, Verdict::FalseConflict, Verdict::Broken],
        Wish::Conflict(_) => &[Verdict::Conflict, Verdict::Broken],
    }
}

impl Row {
    /// How many of some verdicts there are of each, as cells.
    pub fn cells(wish: Wish, verdicts: &[Verdict]) -> String {
        let count = |wanted: &Verdict| verdicts.iter().filter(|verdict| *verdict == wanted).count().to_string();
        columns(wish).iter().map(count).collect::<Vec<_>>().join(" | ")
    }

    /// How the line begins.
    fn begins(&self) -> String {
        format!("| {} | {} |", self.kind.name, self.notation.name())
    }

    /// Git’s part of this line in a kept page.
    pub fn kept(kind: &Kind, notation: Notation, page: &str) -> Option<String> {
        let begins = format!("| {} | {} |", kind.name, notation.name());
        let line = page.lines().find(|line| line.starts_with(&begins))?;
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        Some(cells.get(2 + columns(kind.wish).len()..)?.join(" | "))
    }
}

/// The version of git that the page names.
fn version(page: &str) -> Option<&str> {
    page.lines().find_map(|line| line.strip_prefix("Git is ")?.strip_suffix('.'))
}

/// The page; `git` is the version of git that was asked, or that of the kept page.
pub fn page(rows: &[Row], cases: usize, git: Option<&str>, kept: &str) -> String {
    let mut page = format!(
        "<!-- Generated; `UPDATE=1 cargo test --test project parallel_edits` rewrites it, with git’s part. -->\n\
         # What two people do at the same time\n\n\
         What comes of {cases} pairs of parallel edits of each kind in each notation, in generated documents and in those of\n\
         the project, with `codesocial merge` and with `git merge-file`, which goes by lines. *Merged* means: the document says\n\
         what both wanted and is valid. *Broken*: given as merged, and unreadable, not valid, or saying something else. A test\n\
         makes the same pairs again and holds our part of every line.\n\n\
         Git is {}.\n\n\
         ## What does not clash\n\n\
         | two people | notation | ours: merged | false conflict | broken | git: merged | false conflict | broken |\n\
         |---|---|--:|--:|--:|--:|--:|--:|\n",
        git.or(version(kept)).unwrap_or("not asked yet"),
    );
    let lines = |merged: bool| -> String {
        let rows = rows.iter().filter(|row| (row.kind.wish == Wish::Merged) == merged);
        rows.map(|row| format!("{} {} | {} |\n", row.begins(), Row::cells(row.kind.wish, &row.ours), row.git)).collect()
    };
    page += &lines(true);
    page += &total(rows, true);
    page += "\n## What clashes\n\n\
             A conflict is right, in which nothing is lost; a text that is given as merged is broken.\n\n\
             | two people | notation | ours: conflict | broken | git: conflict | broken |\n|---|---|--:|--:|--:|--:|\n";
    page += &lines(false);
    page += &total(rows, false);
    page
}

/// The sums of a table as its last line.
fn total(rows: &[Row], merged: bool) -> String {
    let mut sums: Vec<usize> = Vec::new();
    for row in rows.iter().filter(|row| (row.kind.wish == Wish::Merged) == merged) {
        let cells = format!("{} | {}", Row::cells(row.kind.wish, &row.ours), row.git);
        for (number, cell) in cells.split('|').enumerate() {
            sums.resize(sums.len().max(number + 1), 0);
            sums[number] += cell.trim().parse::<usize>().unwrap_or(0);
        }
    }
    let sums: Vec<String> = sums.iter().map(usize::to_string).collect();
    format!("| all of them | both | {} |\n", sums.join(" | "))
}
