//! Documents that grow in one respect each, to see what an operation costs as they do. Where they can grow stands in the JSON Schema,
//! so that a new key of the model is covered without anyone remembering it.

mod hostile;
mod places;
mod prose;
mod sample;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::calls::{self, Call};
pub use places::{Place, places};
use sample::{bare, full, numbered};

/// A document that can be made of any size.
pub struct Growing {
    /// What of it grows.
    pub name: String,
    make: Box<dyn Fn(usize) -> Written + Send + Sync>,
}

/// A document as text.
pub enum Written {
    /// As values, to be written in JSON.
    Values(Value),
    /// As it stands, in YAML.
    Yaml(String),
    /// Two versions, in YAML.
    Versions([String; 2]),
    /// No document yet: a text of which one is made, in a notation.
    Prose(String, &'static str),
}

impl Written {
    /// Its text.
    pub fn text(&self) -> String {
        match self {
            Written::Values(value) => value.to_string(),
            Written::Yaml(text) | Written::Versions([text, _]) | Written::Prose(text, _) => text.clone(),
        }
    }

    /// Every operation on it.
    fn calls(&self) -> Vec<Call> {
        if let Written::Prose(text, notation) = self {
            return vec![calls::import(text, notation)];
        }
        let text: Arc<str> = self.text().into();
        let mut all = calls::of_one(&text);
        let changed = self.changed().into();
        for (name, other) in self.others() {
            let other = other.into();
            all.extend(calls::of_two(name, &text, &other));
            all.extend(calls::of_two(&format!("what came from {name}"), &other, &text));
            all.push(calls::merge(&format!("with {name}"), &text, &other, &changed));
        }
        if let Written::Values(value) = self {
            let [ours, theirs] = ["now", "no more"].map(|words| calls::edited(value, words).to_string().into());
            all.push(calls::merge("of what both changed", &text, &ours, &theirs));
        }
        all
    }

    /// Other versions of it.
    fn others(&self) -> Vec<(&'static str, String)> {
        let little = || ("nearly nothing", "codesocial: \"1.0\"\n".to_owned());
        match self {
            Written::Values(value) => vec![
                ("all texts changed", calls::edited(value, "now").to_string()),
                ("all turned round", calls::reversed(value).to_string()),
                ("nearly nothing", json!({ "codesocial": "1.0", "title": "T" }).to_string()),
            ],
            Written::Yaml(text) | Written::Prose(text, _) => {
                vec![("a key more", format!("{text}x-end: 1\n")), little()]
            }
            Written::Versions([_, other]) => vec![("the other version", other.clone())],
        }
    }

    /// A version with a small change.
    fn changed(&self) -> String {
        match self {
            Written::Values(value) => calls::merged(value.clone(), &json!({ "x-added": [1, 2] })).to_string(),
            other => format!("x-added: 1\n{}", other.text()),
        }
    }
}

impl Growing {
    fn of(name: impl Into<String>, make: impl Fn(usize) -> Value + Send + Sync + 'static) -> Growing {
        Growing { name: name.into(), make: Box::new(move |count| Written::Values(make(count))) }
    }

    fn prose(name: String, notation: &'static str, make: impl Fn(usize) -> String + Send + Sync + 'static) -> Growing {
        Growing { name, make: Box::new(move |count| Written::Prose(make(count), notation)) }
    }

    fn yaml(name: impl Into<String>, make: impl Fn(usize) -> String + Send + Sync + 'static) -> Growing {
        Growing { name: name.into(), make: Box::new(move |count| Written::Yaml(make(count))) }
    }

    /// Every operation on the document with about so many bytes.
    pub fn calls(&self, bytes: usize) -> Vec<Call> {
        self.of_size(bytes).calls()
    }

    /// The document with about so many bytes.
    fn of_size(&self, bytes: usize) -> Written {
        let (few, more) = (8, 72);
        let (least, most) = ((self.make)(few).text().len(), (self.make)(more).text().len());
        let each = (most.saturating_sub(least) / (more - few)).max(1);
        (self.make)((bytes.saturating_sub(least) / each).max(few))
    }
}

/// Every respect in which a document can grow. All share one schema: a copy for each took two gigabytes, and to free them ended up in
/// the times of what was measured beside it.
pub fn growing(schema: &Arc<Value>) -> Vec<Growing> {
    let mut all = Vec::new();
    let places: Vec<_> = places(schema).into_iter().map(Arc::new).collect();
    for place in &places {
        of_place(place, schema, &mut all);
    }
    let long = |at: &[&str]| places.iter().find(|place| place.is(at)).expect("the schema has this text");
    for text in [long(&["summary"]), long(&["governance", "commitments", "text"])] {
        for alphabet in hostile::ALPHABETS {
            let (place, schema) = (Arc::clone(text), Arc::clone(schema));
            all.push(Growing::of(format!("{} of {alphabet:?}", text.name), move |count| {
                place.within(&schema, json!(format!("A{}z", alphabet.repeat(count))))
            }));
        }
    }
    for (name, make) in sample::whole() {
        let schema = Arc::clone(schema);
        all.push(Growing::of(name, move |count| make(&schema, count)));
    }
    all.extend(hostile::texts().into_iter().map(|(name, make)| Growing::yaml(name, make)));
    for (name, versions) in prose::versions() {
        let make = move |count| Written::Versions(versions(count).map(|articles| prose::document(&articles)));
        all.push(Growing { name: format!("versions of articles, {name}"), make: Box::new(make) });
    }
    for (notations, (name, make)) in prose::texts() {
        all.extend(notations.iter().map(|notation| Growing::prose(format!("{notation}: {name}"), notation, make)));
    }
    for (piece, name) in prose::of_pieces() {
        for notation in ["markdown", "text", "html", "mediawiki"] {
            let make = move |count| format!("A{}z\n", piece.repeat(count));
            all.push(Growing::prose(format!("{notation}: {name}"), notation, make));
        }
    }
    all
}

fn of_place(place: &Arc<Place>, schema: &Arc<Value>, all: &mut Vec<Growing>) {
    let mut add = |what: &str, make: fn(&Place, &Value, usize) -> Value| {
        let (own, schema) = (Arc::clone(place), Arc::clone(schema));
        all.push(Growing::of(format!("{} {what}", place.name), move |count| make(&own, &schema, count)));
    };
    if place.is_list_of_objects(schema) {
        add("with many bare items", |place, schema, count| {
            place.within(schema, (0..count).map(|number| numbered(&bare(schema, place.items()), number)).collect())
        });
        add("with many whole items", |place, schema, count| {
            place.within(schema, (0..count).map(|number| numbered(&full(schema, place.items(), 2), number)).collect())
        });
        add("with many items that all name a large one", |place, schema, count| {
            let item = |number| numbered(&full(schema, place.items(), 1), number);
            let mut document = place.within(schema, (0..count).map(item).collect());
            sample::large_target(&mut document, count);
            document
        });
        add("with many items of one id", |place, schema, count| {
            place.within(schema, (0..count).map(|_| full(schema, place.items(), 1)).collect())
        });
    } else if place.is_list_of_references() {
        add("with many names", |place, schema, count| {
            let mut document = place.within(schema, (0..count).map(|number| json!(format!("s{number}"))).collect());
            sample::parties(&mut document, count);
            document
        });
        add("with one name many times", |place, schema, count| {
            let mut document = place.within(schema, (0..count).map(|_| json!("s1")).collect());
            sample::parties(&mut document, 2);
            document
        });
        add("with many names of nothing, nearly those of something", |place, schema, count| {
            let mut document = place.within(schema, (0..count).map(|number| json!(format!("zs{number}"))).collect());
            sample::parties(&mut document, count);
            document
        });
    } else if place.is_list() {
        add("with many items", |place, schema, count| {
            place.within(schema, (0..count).map(|number| numbered(&bare(schema, place.items()), number)).collect())
        });
        add("with one item many times", |place, schema, count| {
            place.within(schema, (0..count).map(|_| bare(schema, place.items())).collect())
        });
    } else if place.is_text() {
        add("long", |place, schema, count| {
            place.within(schema, json!("Les membres du jardin, [à préciser]. ".repeat(count)))
        });
        add("in many languages", |place, schema, count| {
            let languages = (0..count).map(|number| (language(number), json!(format!("Text {number}"))));
            place.within(
                schema,
                Value::Object(std::iter::once(("en".to_owned(), json!("Text"))).chain(languages).collect()),
            )
        });
    } else if place.is_object() {
        add("with many keys of others", |place, schema, count| {
            let mut object = bare(schema, place.schema());
            for number in 0..count {
                object[format!("x-{number}")] = json!(number);
            }
            place.within(schema, object)
        });
        add("with many unknown keys", |place, schema, count| {
            let mut object = bare(schema, place.schema());
            for number in 0..count {
                object[format!("titel{number}")] = json!(number);
            }
            place.within(schema, object)
        });
    } else if place.is_string() {
        add("long", |place, schema, count| place.within(schema, json!("a-b".repeat(count))));
    }
}

/// A tag of a language that no other number has.
fn language(number: usize) -> String {
    let letter = |place: usize| {
        char::from(b'a' + u8::try_from(number / 26usize.pow(u32::try_from(place).unwrap_or(0)) % 26).unwrap_or(0))
    };
    format!("en-x-{}{}{}{}", letter(3), letter(2), letter(1), letter(0))
}
