//! One tree for JSON and YAML, borrowed from the text, with a span for every key and value.
//!
//! The tree is a flat list of nodes in the order of the text (a *tape*): an object is followed by its
//! keys and values in turn, an array by its items, and every node knows where its subtree ends, so
//! that a document costs one allocation however many values it has.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::base::number::MOST_EXACT;
use crate::base::sort;
use crate::tree::borrowed::{Borrowed, Loans};
use crate::tree::key::Key;
use crate::tree::span::Span;
use crate::tree::wide::{self, Wide};

/// What a node is, with its value where it has one.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Kind<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A string that stands in the text as it is.
    String(&'t str),
    /// A string that differs from its text (escapes, folded lines): its number among the decoded ones.
    Decoded(u32),
    /// An array.
    Array,
    /// An object: its keys and values follow in turn.
    Object,
    /// A key of an object that is one of the model.
    Key(Key),
}

#[derive(Debug, Clone, Copy)]
struct Data<'t> {
    kind: Kind<'t>,
    span: Span,
    /// The node after this one's subtree.
    next: u32,
    /// The array or object in which this node stands; for the root, itself.
    parent: u32,
}

/// A document as a tree of values, each with its place in the text.
#[derive(Debug, Default, Clone)]
pub struct Tree<'t> {
    nodes: Vec<Data<'t>>,
    decoded: Vec<String>,
    /// The numbers of the values that have a problem of structure, in ascending order, once that was checked.
    unsound: OnceLock<Box<[u32]>>,
    /// The members of the objects that have many, once one of them was looked up.
    wide: OnceLock<Wide>,
    /// The texts that objects borrow from elsewhere in the document, once the structure was checked.
    loans: OnceLock<Loans>,
    /// The objects of which others set keys, once the structure was checked.
    settled: OnceLock<Settled>,
    /// The numbers of the arrays and objects of which an error hides the rest, in ascending order.
    cut: Vec<u32>,
    /// The numbers of the nulls that stand where an alias names nothing, in ascending order.
    stand_ins: Vec<u32>,
}

/// Which objects have keys that others set.
#[derive(Debug, Clone)]
struct Settled {
    /// Their numbers, in ascending order.
    objects: Box<[u32]>,
    /// The keys that the law sets, where an object says that its text does not state them.
    by_law: &'static [Key],
}

/// One value (or one key) of a [`Tree`]. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    tree: &'a Tree<'a>,
    index: u32,
}

impl<'t> Tree<'t> {
    /// The value that the whole document is, if anything was read.
    pub fn root(&self) -> Option<Node<'_>> {
        self.node(0)
    }

    /// The node of that number.
    pub(crate) fn node(&self, index: u32) -> Option<Node<'_>> {
        (index < self.len()).then_some(Node { tree: self, index })
    }

    /// How many keys and values the tree holds.
    pub fn len(&self) -> u32 {
        u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The same tree, which keeps its strings itself and outlives its text.
    pub(crate) fn into_owned(self) -> Tree<'static> {
        let Tree { nodes, mut decoded, unsound, stand_ins, cut, wide, loans, settled } = self;
        let owned = nodes.into_iter().map(|Data { kind, span, next, parent }| {
            let kind = match kind {
                Kind::String(text) => {
                    decoded.push(text.to_owned());
                    Kind::Decoded(u32::try_from(decoded.len() - 1).unwrap_or(u32::MAX))
                }
                Kind::Null => Kind::Null,
                Kind::Boolean(value) => Kind::Boolean(value),
                Kind::Number(number) => Kind::Number(number),
                Kind::Decoded(number) => Kind::Decoded(number),
                Kind::Array => Kind::Array,
                Kind::Object => Kind::Object,
                Kind::Key(key) => Kind::Key(key),
            };
            Data { kind, span, next, parent }
        });
        Tree { nodes: owned.collect(), decoded, unsound, stand_ins, cut, wide, loans, settled }
    }

    fn data(&self, index: u32) -> Data<'t> {
        const NOTHING: Data<'static> =
            Data { kind: Kind::Null, span: Span { start: 0, end: 0 }, next: u32::MAX, parent: 0 };
        self.nodes.get(index as usize).copied().unwrap_or(NOTHING)
    }
}

impl<'a> Node<'a> {
    /// Its number in the tree, in the order of the text.
    pub fn index(self) -> u32 {
        self.index
    }

    /// The node of that number in the same tree.
    pub(crate) fn other(self, index: u32) -> Option<Node<'a>> {
        self.tree.node(index)
    }

    /// How many of the keys and values from this one on another subtree has too: one for one, with the same strings and
    /// numbers, in arrays and objects that hold as many.
    pub(crate) fn same_until(self, other: Node<'_>) -> u32 {
        fn text<'n>(tree: &'n Tree<'_>, kind: &'n Kind<'_>) -> Option<&'n str> {
            match kind {
                Kind::String(text) => Some(text),
                Kind::Decoded(number) => tree.decoded.get(*number as usize).map(String::as_str),
                Kind::Key(key) => Some(key.name()),
                _ => None,
            }
        }
        let ones = self.tree.nodes.get(self.index as usize..self.next() as usize).unwrap_or_default();
        let others = other.tree.nodes.get(other.index as usize..).unwrap_or_default();
        let delta = other.index.wrapping_sub(self.index);
        let same = ones.iter().zip(others).take_while(|(one, new)| {
            one.next.wrapping_add(delta) == new.next
                && match (&one.kind, &new.kind) {
                    (Kind::String(one), Kind::String(other)) => one == other,
                    (Kind::Key(one), Kind::Key(other)) => one == other,
                    (Kind::Array, Kind::Array) | (Kind::Object, Kind::Object) | (Kind::Null, Kind::Null) => true,
                    (Kind::Boolean(one), Kind::Boolean(other)) => one == other,
                    (Kind::Number(one), Kind::Number(other)) => one == other,
                    (kind, new) => text(self.tree, kind).is_some_and(|one| Some(one) == text(other.tree, new)),
                }
        });
        u32::try_from(same.count()).unwrap_or_default()
    }

    /// Whether the value itself, not one within it, has a problem of structure: no rule reads what it says. Unknown, and
    /// false, before [`Node::note_unsound`].
    #[inline]
    pub(crate) fn is_unsound(self) -> bool {
        let noted = self.tree.unsound.get().map_or(&[][..], |noted| noted);
        !noted.is_empty() && noted.binary_search(&self.index).is_ok()
    }

    /// The value itself, where it has a problem of structure, and those within it that have one.
    pub(crate) fn unsound_within(self) -> impl Iterator<Item = Node<'a>> {
        let noted = self.tree.unsound.get().map_or(&[][..], |noted| noted);
        let (from, until) = (self.index, self.next());
        let [start, end] = [from, until].map(|bound| noted.partition_point(|number| *number < bound));
        noted.get(start..end).unwrap_or_default().iter().filter_map(move |number| self.other(*number))
    }

    /// Notes, once for the whole tree, which values have a problem of structure.
    pub(crate) fn note_unsound(self, mut numbers: Vec<u32>) {
        sort::by(&mut numbers, Ord::cmp);
        numbers.dedup();
        self.tree.unsound.get_or_init(|| numbers.into_boxed_slice());
    }

    /// Notes, once for the whole tree, of which objects others set keys (`setBy`), and which keys the law sets where an object says that
    /// its text does not.
    pub(crate) fn note_settled(self, mut objects: Vec<u32>, by_law: &'static [Key]) {
        sort::by(&mut objects, Ord::cmp);
        objects.dedup();
        self.tree.settled.get_or_init(|| Settled { objects: objects.into_boxed_slice(), by_law });
    }

    /// Who sets a key of the object, as its `setBy` says it, or where it says that the law does. Few documents have any: for the
    /// others it costs nothing.
    #[inline]
    pub(crate) fn setter(self, key: Key) -> Option<Node<'a>> {
        let settled = self.tree.settled.get().filter(|settled| settled.objects.binary_search(&self.index).is_ok())?;
        self.settled(key, settled.by_law)
    }

    #[cold]
    fn settled(self, key: Key, by_law: &[Key]) -> Option<Node<'a>> {
        if self.is_cut() {
            return Some(self);
        }
        let set = match self.get(Key::SetBy) {
            // What nobody can read may name any key.
            Some(set_by) if set_by.is_unsound() => Some(set_by),
            set_by => set_by.and_then(|set_by| set_by.get(key)),
        };
        let of_law = || self.list(Key::NotStated).find(|item| item.as_str() == Some(key.name()));
        set.or_else(|| of_law().filter(|_| by_law.contains(&key)))
    }

    /// Notes, once for the whole tree, which objects say words that stand elsewhere.
    pub(crate) fn note_loans(self, loans: Loans) {
        self.tree.loans.get_or_init(|| loans);
    }

    /// The words that it borrows from elsewhere, in each language; none where it borrows nothing.
    pub(crate) fn borrowed(self) -> Option<&'a [Borrowed]> {
        self.tree.loans.get()?.of(self)
    }

    /// Whether it is a null that nobody wrote: it stands where an alias names nothing, and the reader told of that.
    pub(crate) fn is_cut(self) -> bool {
        self.tree.cut.binary_search(&self.index).is_ok()
    }

    /// The arrays and objects of the tree of which an error hides the rest.
    pub(crate) fn cuts(self) -> &'a [u32] {
        &self.tree.cut
    }

    /// Whether it is a null that nobody wrote.
    pub(crate) fn is_stand_in(self) -> bool {
        self.tree.stand_ins.binary_search(&self.index).is_ok()
    }

    /// The number after those of its subtree: of a whole document, how many nodes there are.
    pub(crate) fn next(self) -> u32 {
        self.tree.data(self.index).next
    }

    /// Of the value of an object's key: the keys and values that follow it.
    pub(crate) fn members_after(self) -> Members<'a> {
        let end = self.parent().map_or(0, Node::next);
        Members { children: Children { tree: self.tree, index: self.next(), end } }
    }

    /// What it is.
    pub fn kind(self) -> Kind<'a> {
        self.tree.data(self.index).kind
    }

    /// Its bytes in the text: of a string, the quotes too.
    pub fn span(self) -> Span {
        self.tree.data(self.index).span
    }

    /// The string, if it is one.
    pub fn as_str(self) -> Option<&'a str> {
        match self.kind() {
            Kind::String(text) => Some(text),
            Kind::Decoded(number) => self.tree.decoded.get(number as usize).map(String::as_str),
            Kind::Key(key) => Some(key.name()),
            _ => None,
        }
    }

    /// The key of the model, if it is the key of an object and one of those.
    pub fn known_key(self) -> Option<Key> {
        if let Kind::Key(key) = self.kind() { Some(key) } else { None }
    }

    /// The number, if it is one.
    pub fn as_f64(self) -> Option<f64> {
        if let Kind::Number(number) = self.kind() { Some(number) } else { None }
    }

    /// The number, if it is a whole one from 0 up.
    pub fn as_count(self) -> Option<u64> {
        let number = self.as_f64()?;
        (number >= 0.0 && number.fract() == 0.0 && number <= MOST_EXACT).then_some(number as u64)
    }

    /// The truth value, if it is one.
    pub fn as_bool(self) -> Option<bool> {
        if let Kind::Boolean(value) = self.kind() { Some(value) } else { None }
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        matches!(self.kind(), Kind::Object)
    }

    /// Whether it is a string.
    pub(crate) fn is_string(self) -> bool {
        self.as_str().is_some()
    }

    /// Whether it is an array.
    pub fn is_array(self) -> bool {
        matches!(self.kind(), Kind::Array)
    }

    /// The array or object in which it stands; none for the root.
    pub fn parent(self) -> Option<Node<'a>> {
        (self.index > 0).then(|| Node { tree: self.tree, index: self.tree.data(self.index).parent })
    }

    /// The key under which it stands, if it is the value of an object's key.
    pub fn key(self) -> Option<Node<'a>> {
        let parent = self.parent()?;
        if !parent.is_object() || self.index == 0 {
            return None;
        }
        Some(Node { tree: self.tree, index: self.index - 1 })
    }

    /// The keys and values of an object, in the order of the text; nothing for anything else.
    pub fn members(self) -> Members<'a> {
        Members { children: self.children(self.is_object()) }
    }

    /// Whether a value of the same tree stands in it, at any depth, or is it.
    pub(crate) fn holds(self, other: Node<'_>) -> bool {
        (self.index..self.tree.data(self.index).next).contains(&other.index)
    }

    /// The items of an array; nothing for anything else.
    pub fn items(self) -> Children<'a> {
        self.children(self.is_array())
    }

    fn children(self, any: bool) -> Children<'a> {
        let end = if any { self.tree.data(self.index).next } else { 0 };
        Children { tree: self.tree, index: self.index + 1, end }
    }

    /// The value under a key of an object: the first one, where the key stands twice.
    pub fn get(self, key: Key) -> Option<Node<'a>> {
        self.member(key.name(), |name| name.kind() == Kind::Key(key))
    }

    /// The value under a name: the first one, where it stands twice.
    pub(super) fn named(self, name: &str) -> Option<Node<'a>> {
        self.member(name, |key| key.as_str() == Some(name))
    }

    /// The first value under a name, whose key is known by `is_it` too.
    #[inline]
    fn member(self, name: &str, is_it: impl Fn(Node<'a>) -> bool) -> Option<Node<'a>> {
        let mut members = self.members();
        let found = members.by_ref().take(wide::FEW).find(|(key, _)| is_it(*key));
        found.map(|(_, value)| value).or_else(|| members.next().and_then(|_| self.of_many(name)))
    }

    /// The value under a name, of an object with many members.
    #[cold]
    fn of_many(self, name: &str) -> Option<Node<'a>> {
        let wide = self.tree.wide.get_or_init(|| Wide::of(self.tree));
        wide.value(self.tree, self.index, name).and_then(|number| self.other(number))
    }

    /// The string under a key.
    pub fn text(self, key: Key) -> Option<&'a str> {
        self.get(key).and_then(Node::as_str)
    }

    /// The items of the array under a key; nothing where there is none.
    pub fn list(self, key: Key) -> Children<'a> {
        match self.get(key) {
            Some(array) => array.items(),
            None => Children::none(self),
        }
    }

    /// The value that a JSON Pointer (RFC 6901) names, from here.
    pub fn at(self, pointer: &str) -> Option<Node<'a>> {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match node.kind() {
                Kind::Array => node.items().nth(step.parse().ok()?)?,
                _ => node.named(&step)?,
            };
        }
        Some(node)
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "node {} {:?} at {:?}", self.index, self.kind(), self.span())
    }
}

/// The values that stand directly in an array (see [`Node::items`]).
#[derive(Clone)]
pub struct Children<'a> {
    tree: &'a Tree<'a>,
    index: u32,
    end: u32,
}

impl<'a> Children<'a> {
    /// Of nothing.
    pub(crate) fn none(node: Node<'a>) -> Self {
        Children { tree: node.tree, index: 0, end: 0 }
    }
}

impl<'a> Iterator for Children<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        if self.index >= self.end {
            return None;
        }
        let node = Node { tree: self.tree, index: self.index };
        self.index = self.tree.data(self.index).next;
        Some(node)
    }
}

/// The keys and values of an object (see [`Node::members`]).
#[derive(Clone)]
pub struct Members<'a> {
    children: Children<'a>,
}

impl<'a> Iterator for Members<'a> {
    type Item = (Node<'a>, Node<'a>);

    fn next(&mut self) -> Option<(Node<'a>, Node<'a>)> {
        Some((self.children.next()?, self.children.next()?))
    }
}

/// About so many bytes of a document have one key or value.
const BYTES_OF_A_NODE: usize = 24;

/// Builds a [`Tree`] from the values in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Builder<'t> {
    tree: Tree<'t>,
    open: Vec<u32>,
    /// How many bytes the text has.
    bytes: usize,
}

impl<'t> Builder<'t> {
    /// For the nodes of a text of so many bytes.
    pub(crate) fn for_text(bytes: usize) -> Self {
        let nodes = Vec::with_capacity(bytes / BYTES_OF_A_NODE + 8);
        Builder { tree: Tree { nodes, ..Tree::default() }, open: Vec::with_capacity(16), bytes }
    }

    /// Makes room for as many nodes as the text will have if it goes on as it began: to double the room again and again would take
    /// twice as much in the end.
    #[cold]
    fn grow(&mut self, at: u32) {
        let here = self.tree.nodes.len();
        let (at, bytes) = (u64::from(at).max(1), self.bytes as u64);
        let all = usize::try_from(here as u64 * bytes / at).unwrap_or(here);
        self.tree.nodes.reserve_exact((all.saturating_sub(here)).clamp(here / 4, here) + 8);
    }

    /// How many nodes there are so far: the number that the next one gets.
    pub(crate) fn len(&self) -> u32 {
        self.tree.len()
    }

    /// How many arrays and objects are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// A scalar value, or a key.
    pub(crate) fn scalar(&mut self, kind: Kind<'t>, span: Span) {
        let index = self.len();
        self.push(kind, span, index + 1);
    }

    /// A null in the place of what an alias should have named.
    pub(crate) fn stand_in(&mut self, span: Span) {
        self.tree.stand_ins.push(self.len());
        self.scalar(Kind::Null, span);
    }

    /// Where the last value begins, and what is around it: the arrays and objects.
    #[cold]
    pub(crate) fn around_last(&self) -> Vec<u32> {
        let last = self.len().checked_sub(1);
        let up = std::iter::successors(last, |index| Some(self.tree.data(*index).parent).filter(|next| next != index));
        let nodes = up.map(|index| self.tree.data(index));
        nodes.filter(|data| matches!(data.kind, Kind::Array | Kind::Object)).map(|data| data.span.start).collect()
    }

    /// Notes of the arrays and objects that begin there that nobody knows what else would stand in them.
    #[cold]
    pub(crate) fn cut(&mut self, starts: &HashSet<u32>) {
        let nodes = self.tree.nodes.iter().zip(0..);
        let cut = nodes
            .filter(|(data, _)| matches!(data.kind, Kind::Array | Kind::Object) && starts.contains(&data.span.start));
        self.tree.cut = cut.map(|(_, index)| index).collect();
    }

    /// A string (or a key) that had to be decoded.
    pub(crate) fn decoded(&mut self, text: String, span: Span) {
        let number = u32::try_from(self.tree.decoded.len()).unwrap_or(u32::MAX);
        self.tree.decoded.push(text);
        self.scalar(Kind::Decoded(number), span);
    }

    /// Opens an array or an object; what follows stands in it until [`Builder::close`].
    pub(crate) fn open(&mut self, kind: Kind<'t>, start: u32) {
        let index = self.len();
        self.push(kind, Span { start, end: start }, index + 1);
        self.open.push(index);
    }

    /// Closes what was opened last; `end` is the byte after it.
    pub(crate) fn close(&mut self, end: u32) {
        let next = self.len();
        if let Some(data) = self.open.pop().and_then(|index| self.tree.nodes.get_mut(index as usize)) {
            data.next = next;
            data.span.end = end;
        }
    }

    /// The number of the array or object that is open.
    pub(crate) fn innermost(&self) -> u32 {
        self.open.last().copied().unwrap_or(0)
    }

    /// What a node is that was built.
    pub(crate) fn kind_of(&self, index: u32) -> Kind<'t> {
        self.tree.data(index).kind
    }

    /// Where the array or object that is open begins, and which of both it is.
    pub(crate) fn opened(&self) -> Option<(u32, Kind<'t>)> {
        let data = self.tree.data(*self.open.last()?);
        Some((data.span.start, data.kind))
    }

    /// Whether the array or object that is open is an object.
    pub(crate) fn in_object(&self) -> bool {
        self.open.last().is_some_and(|index| matches!(self.tree.data(*index).kind, Kind::Object))
    }

    /// Repeats a closed subtree here (an alias): the copy's top has the span of the alias, what is in it keeps its own.
    pub(crate) fn repeat(&mut self, top: u32, span: Span) {
        let end = self.tree.data(top).next;
        let (here, parent) = (self.len(), self.open.last().copied().unwrap_or(0));
        for index in top..end {
            let mut data = self.tree.data(index);
            data.next = data.next - top + here;
            data.parent = if index == top { parent } else { data.parent - top + here };
            if index == top {
                data.span = span;
            }
            if self.tree.stand_ins.binary_search(&index).is_ok() {
                self.tree.stand_ins.push(index - top + here);
            }
            self.tree.nodes.push(data);
        }
    }

    /// The key that was built as `node` is that of the model, if it is one. Inside of extensions and among languages too:
    /// there nothing depends on it.
    #[inline]
    pub(crate) fn intern(&mut self, node: u32) {
        let key = self.text_of(node).and_then(Key::named);
        if let Some((key, data)) = key.zip(self.tree.nodes.get_mut(node as usize)) {
            data.kind = Kind::Key(key);
        }
    }

    /// What it counts to repeat the subtree at `top`: each key and value once, and a string once more for every 64 bytes.
    pub(crate) fn weight(&self, top: u32) -> usize {
        let end = self.tree.data(top).next;
        (top..end).map(|index| 1 + self.text_of(index).map_or(0, str::len) / 64).sum()
    }

    /// The string of a node that was built.
    pub(crate) fn text_of(&self, index: u32) -> Option<&str> {
        match self.tree.data(index).kind {
            Kind::String(text) => Some(text),
            Kind::Decoded(number) => self.tree.decoded.get(number as usize).map(String::as_str),
            Kind::Key(key) => Some(key.name()),
            _ => None,
        }
    }

    /// The span of a node that was built.
    pub(crate) fn span_of(&self, index: u32) -> Span {
        self.tree.data(index).span
    }

    /// The tree; what is still open is closed at `end`.
    pub(crate) fn finish(mut self, end: u32) -> Tree<'t> {
        while !self.open.is_empty() {
            self.close(end);
        }
        self.tree
    }

    fn push(&mut self, kind: Kind<'t>, span: Span, next: u32) {
        let parent = self.open.last().copied().unwrap_or(0);
        if self.tree.nodes.len() == self.tree.nodes.capacity() {
            self.grow(span.start);
        }
        self.tree.nodes.push(Data { kind, span, next, parent });
    }
}
