//! Gathers blocks from what a reader of a notation meets: text, beginnings and ends.

use crate::import::block::{Added, Block, Blocks, Item, Kind, LeftOut, Paragraph, What};
use crate::import::number::Style;
use crate::import::piece::{Piece, is_unseen};

/// The most signs that are told of what is left out.
const TOLD: usize = 200;

/// The beginning of a text, in one line, as it is told.
pub(crate) fn told(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut told = words.next().unwrap_or_default().to_owned();
    for word in words {
        if told.len() > TOLD {
            break;
        }
        told.push(' ');
        told.push_str(word);
    }
    if told.chars().count() > TOLD {
        told = told.chars().take(TOLD).chain(['…']).collect();
    }
    told
}

/// A list that is open.
#[derive(Debug)]
struct List {
    /// The number of the next item, in a list that has numbers, and how it is shown.
    next: Option<(u64, Style)>,
    /// Whether it counts down.
    down: bool,
}

/// The blocks that are being gathered.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    done: Blocks,
    open: Option<Block>,
    /// What the next text begins, where that is no paragraph.
    kind: Option<Kind>,
    lists: Vec<List>,
    /// The items that are open: for each, whether it waits for its first block.
    items: Vec<Option<Item>>,
    /// Where text goes that is not shown.
    aside: Vec<(What, String, usize)>,
    /// The aside in which words are shown all the same, while they are.
    suspended: Option<(What, String, usize)>,
    /// Where the strong words began, while they stand at the beginning of the block.
    strong: bool,
}

impl Collector {
    /// All that was gathered.
    pub(crate) fn finish(mut self) -> Blocks {
        self.end();
        self.resume_aside();
        while !self.aside.is_empty() {
            self.end_aside();
        }
        self.done
    }

    /// A paragraph that a program read of a file.
    pub(crate) fn paragraph(&mut self, paragraph: &Paragraph, at: usize) {
        self.end();
        let kind = match paragraph.heading {
            Some(level) => Kind::Heading(level),
            None if paragraph.row => Kind::Row,
            None if paragraph.note => Kind::Note,
            None => Kind::Paragraph,
        };
        let mut words = Piece::default();
        words.push_lines(&paragraph.text, at);
        if let Some(num) = paragraph.num.as_ref().filter(|_| !paragraph.note) {
            self.done.add(Added { num: num.clone(), at });
        }
        let item = paragraph.item.then(|| Item { num: paragraph.num.clone(), at });
        let strong =
            if paragraph.strong >= paragraph.text.trim_end().len() { words.text().len() } else { paragraph.strong };
        self.open = Some(Block { kind, depth: paragraph.depth, item, words, strong, at });
        self.end();
    }

    /// A block of a kind begins with the next text.
    pub(crate) fn begin(&mut self, kind: Kind) {
        self.end();
        self.kind = Some(kind);
    }

    /// The block that is open ends.
    pub(crate) fn end(&mut self) {
        self.kind = None;
        self.strong = false;
        if let Some(block) = self.open.take()
            && (!block.words.is_unseen() || block.item.is_some())
        {
            self.done.push(block);
        }
    }

    /// Text that stands at a place of the source.
    pub(crate) fn text(&mut self, text: &str, at: usize) {
        if let Some((_, left, _)) = self.aside.last_mut() {
            left.push_str(text);
            return;
        }
        let begin = text.len() - text.trim_start().len();
        if self.open.is_none() && begin == text.len() {
            return;
        }
        let block = self.block(at + begin);
        if block.kind == Kind::Lines { block.words.push_lines(text, at) } else { block.words.push(text, at) }
    }

    /// Text that a reader sees and nobody wrote, as the mark of a note.
    pub(crate) fn shown(&mut self, text: &str, at: usize) {
        if self.aside.is_empty() {
            self.block(at).words.push_shown(text, at);
        }
    }

    /// The line ends here, within a block.
    pub(crate) fn line_end(&mut self) {
        if let Some(block) = &mut self.open {
            block.words.end_line();
        }
    }

    /// The words of the block that is open.
    pub(crate) fn open_text(&self) -> Option<&str> {
        self.open.as_ref().map(|block| block.words.text())
    }

    /// A cell of a row begins: a bar parts it from the one before.
    pub(crate) fn cell(&mut self) {
        if let Some(block) = self.open.as_mut().filter(|block| !block.words.is_empty() && block.kind == Kind::Row) {
            block.words.part();
            block.words.push_shown("|", block.at);
            block.words.part();
        }
    }

    /// A blank, within a block.
    pub(crate) fn blank(&mut self) {
        if let Some((_, left, _)) = self.aside.last_mut() {
            left.push(' ');
        } else if let Some(block) = &mut self.open {
            block.words.part();
        }
    }

    /// Strong words begin.
    pub(crate) fn begin_strong(&mut self) {
        self.strong = self.open.as_ref().is_none_or(|block| block.words.is_empty());
    }

    /// Strong words end.
    pub(crate) fn end_strong(&mut self) {
        if std::mem::take(&mut self.strong)
            && let Some(block) = &mut self.open
        {
            block.strong = block.words.text().len();
        }
    }

    /// The block that is open, which begins at that place if none is.
    fn block(&mut self, at: usize) -> &mut Block {
        let kind = self.kind.unwrap_or(Kind::Paragraph);
        let depth = self.items.len();
        let item = if self.open.is_none() { self.waiting() } else { None };
        self.open.get_or_insert_with(|| Block { kind, depth, item, words: Piece::default(), strong: 0, at })
    }

    /// The innermost item, if it has no block yet. Those around it that have none get one without words, so that their numbers are
    /// not lost.
    fn waiting(&mut self) -> Option<Item> {
        let last = self.items.len().checked_sub(1)?;
        for outer in 0..last {
            if let Some(item) = self.items.get_mut(outer).and_then(Option::take) {
                self.bare(item, outer + 1);
            }
        }
        self.items.get_mut(last)?.take()
    }

    /// An item without words.
    fn bare(&mut self, item: Item, depth: usize) {
        if item.num.is_some() {
            let at = item.at;
            let words = Piece::default();
            self.done.push(Block { kind: Kind::Paragraph, depth, item: Some(item), words, strong: 0, at });
        }
    }

    /// A list begins; of one with numbers, the first and how they are shown.
    pub(crate) fn begin_list(&mut self, numbers: Option<(u64, Style)>) {
        self.end();
        self.lists.push(List { next: numbers, down: false });
    }

    /// The list that is open counts down.
    pub(crate) fn count_down(&mut self) {
        if let Some(list) = self.lists.last_mut() {
            list.down = true;
        }
    }

    /// A list ends.
    pub(crate) fn end_list(&mut self) {
        self.end();
        self.lists.pop();
    }

    /// An item begins; `written` is the number that the source has, where it has one, `own` the one that it begins with whatever came before.
    pub(crate) fn begin_item(&mut self, at: usize, written: Option<&str>, own: Option<u64>) {
        self.end();
        let num = self.lists.last_mut().and_then(|list| {
            let (next, style) = list.next.as_mut()?;
            let number = own.unwrap_or(*next);
            *next = if list.down { number.saturating_sub(1) } else { number.saturating_add(1) };
            Some(style.shown(number))
        });
        if let Some(num) = num.as_deref().filter(|num| written != Some(num)) {
            self.done.add(Added { num: num.to_owned(), at });
        }
        self.items.push(Some(Item { num, at }));
    }

    /// An item ends.
    pub(crate) fn end_item(&mut self) {
        self.end();
        let depth = self.items.len();
        if let Some(item) = self.items.pop().flatten() {
            self.bare(item, depth);
        }
    }

    /// What follows is not shown.
    pub(crate) fn begin_aside(&mut self, what: What, at: usize) {
        self.aside.push((what, String::new(), at));
    }

    /// It is shown again.
    pub(crate) fn end_aside(&mut self) {
        if let Some((what, text, at)) = self.aside.pop() {
            if what == What::Style {
                self.done.styles.push(text.clone());
            }
            self.leave_out(what, &text, at);
        }
    }

    /// Within what is not shown, something is.
    pub(crate) fn suspend_aside(&mut self) {
        self.suspended = self.aside.pop();
    }

    /// Whether that is so.
    pub(crate) fn is_suspended(&self) -> bool {
        self.suspended.is_some()
    }

    /// It ends.
    pub(crate) fn resume_aside(&mut self) {
        self.aside.extend(self.suspended.take());
    }

    /// Something is left out.
    pub(crate) fn leave_out(&mut self, what: What, text: &str, at: usize) {
        let told = told(text);
        if !told.is_empty() {
            self.done.leave_out(LeftOut { what, text: told, at });
        }
    }

    /// So many words that ends of lines broke are whole again.
    pub(crate) fn joined_words(&mut self, count: usize) {
        self.done.joined_words += count;
    }

    /// The text names a title for itself.
    pub(crate) fn title(&mut self, title: &str) {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !is_unseen(&title) && self.done.title.is_none() {
            self.done.title = Some(title);
        }
    }

    /// The text names its date.
    pub(crate) fn date(&mut self, date: &str) {
        self.done.date.get_or_insert_with(|| date.to_owned());
    }

    /// The text names its language.
    pub(crate) fn language(&mut self, tag: &str) {
        self.done.language.get_or_insert_with(|| tag.to_owned());
    }
}
