//! Objects with many members: where a member stands is looked up once for all of them, so that who asks for each member in turn does
//! not read all of them each time.

use crate::base::sort;
use crate::tree::node::Tree;

/// So many members are looked through one by one.
pub(super) const FEW: usize = 32;

/// The members of all objects of a tree that have more than [`FEW`].
#[derive(Debug, Default, Clone)]
pub(super) struct Wide {
    /// Of each member the object, the key and the value, by their numbers; in the order of the objects and, within one, of the keys'
    /// texts.
    members: Vec<(u32, u32, u32)>,
}

impl Wide {
    pub(super) fn of(tree: &Tree<'_>) -> Wide {
        let mut members = Vec::new();
        let objects = (0..tree.len()).filter_map(|number| tree.node(number)).filter(|node| node.is_object());
        for object in objects.filter(|object| object.members().nth(FEW).is_some()) {
            members.extend(object.members().map(|(key, value)| (object.index(), key.index(), value.index())));
        }
        // Of a key that stands twice, the first comes first.
        sort::by(&mut members, |one, other| {
            (one.0, text(tree, one.1), one.1).cmp(&(other.0, text(tree, other.1), other.1))
        });
        Wide { members }
    }

    /// The number of the value under a name: of the first one, where it stands twice.
    pub(super) fn value(&self, tree: &Tree<'_>, object: u32, name: &str) -> Option<u32> {
        let place = self.members.partition_point(|(own, key, _)| (*own, text(tree, *key)) < (object, name));
        let (own, key, value) = self.members.get(place)?;
        (*own == object && text(tree, *key) == name).then_some(*value)
    }
}

fn text<'t>(tree: &'t Tree<'_>, key: u32) -> &'t str {
    tree.node(key).and_then(|key| key.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::FEW;
    use crate::tree::foreign::ForeignLookup;
    use crate::tree::format::Format;
    use crate::tree::key::Key;
    use crate::tree::limits::Limits;

    #[test]
    fn a_member_of_many_is_found_and_of_two_the_first() {
        let keys: String = (0..3 * FEW).map(|number| format!("\"x-{number}\": {number},")).collect();
        let text = format!("{{{keys} \"title\": \"T\", \"x-1\": true, \"é\": {{{keys} \"y\": 1}}}}");
        let tree = crate::syntax::read(&text, Format::Json, &Limits::MOST).tree.unwrap();
        let root = tree.root().unwrap();
        for number in 0..3 * FEW {
            let found = root.get_foreign(&format!("x-{number}")).unwrap();
            assert_eq!(text.get(found.span().range()), Some(number.to_string().as_str()));
        }
        assert_eq!(root.text(Key::Title), Some("T"));
        assert!(root.get_foreign("x-none").is_none() && root.get(Key::Id).is_none());
        assert!(root.get_foreign("é").unwrap().get_foreign("y").is_some());
        assert!(root.at("/é/x-95").is_some() && root.get_foreign("y").is_none());
    }
}
