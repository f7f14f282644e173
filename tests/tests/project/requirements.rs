//! Every requirement of the specification is tested, and every rule is whole: list, cases, words in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codesocial_core::{Language, OPERATIONS, call, compare::CHANGES};
use codesocial_tests::{cases, files, layout, project, requirements, rule_pages, short};
use serde_json::{Value, json};

fn rules() -> Vec<String> {
    let output: Value = serde_json::from_str(&call("rules", "{}").unwrap()).unwrap();
    output["rules"].as_array().unwrap().iter().map(|rule| rule["name"].as_str().unwrap().to_owned()).collect()
}

fn assert_none(what: &str, names: &[String]) {
    assert!(names.is_empty(), "{what}:\n{}", names.join("\n"));
}

#[test]
fn each_requirement_stands_once_on_the_page_of_its_chapter() {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    let chapters = [
        ("README.md", "STD"),
        ("source.md", "SRC"),
        ("model.md", "MOD"),
        ("structure.md", "STR"),
        ("integrity.md", "INT"),
        ("articles.md", "ART"),
        ("import.md", "IMP"),
        ("decisions.md", "DEC"),
        ("audit.md", "AUD"),
        ("report.md", "REP"),
        ("writing.md", "WRI"),
        ("merge.md", "MRG"),
        ("differences.md", "DIF"),
        ("operations.md", "OPS"),
        ("powers.md", "POW"),
        ("page.md", "PAG"),
        ("views.md", "VIE"),
        ("word-forms.md", "FRM"),
        ("conformance.md", "CON"),
        ("guard.md", "GUA"),
    ];
    for requirement in requirements::all() {
        let (chapter, number) = requirement.id.split_once('-').unwrap_or_default();
        let sound = chapters.contains(&(requirement.page.as_str(), chapter)) && number.parse::<u32>().is_ok();
        if !sound || !seen.insert(requirement.id.clone()) {
            wrong.push(format!("{} in {}", requirement.id, requirement.page));
        }
    }
    assert_none("ids that stand twice, or on another page than their chapter's", &wrong);
    assert!(seen.len() > 80, "the requirements are not found: {}", seen.len());
}

#[test]
fn each_requirement_has_a_key_word() {
    let all = requirements::all();
    let without = all.iter().filter(|requirement| !requirements::has_key_word(&requirement.text));
    let without: Vec<String> = without.map(|one| format!("{} in {}: {}", one.id, one.page, one.text)).collect();
    assert_none("requirements without MUST, MUST NOT, SHOULD, SHOULD NOT or MAY", &without);
    for (text, has) in
        [("it must be so", false), ("it MUSTER be so", false), ("it MUST NOT be so", true), ("MAY", true)]
    {
        assert_eq!(requirements::has_key_word(text), has, "{text}");
    }
}

#[test]
fn each_requirement_has_a_test() {
    let cited = requirements::cited();
    let otherwise: BTreeSet<String> = requirements::tested_otherwise().into_iter().map(|test| test.id).collect();
    let mut untested = Vec::new();
    for requirement in requirements::all() {
        if !cited.contains_key(&requirement.id) && !otherwise.contains(&requirement.id) {
            untested.push(format!("{}: {}", requirement.id, requirement.text));
        }
    }
    assert_none("requirements that no case cites and the table in spec/conformance.md does not list", &untested);
}

#[test]
fn each_test_that_the_table_names_stands() {
    let known: BTreeSet<String> = requirements::all().into_iter().map(|requirement| requirement.id).collect();
    let mut wrong = Vec::new();
    for test in requirements::tested_otherwise() {
        let text = std::fs::read_to_string(project().join(&test.file)).unwrap_or_default();
        // In Rust, Python or JavaScript.
        let stands = ["fn", "def", "function"].iter().any(|word| text.contains(&format!("{word} {}(", test.function)));
        if !stands || !known.contains(&test.id) {
            wrong.push(format!("{}: {} in {}", test.id, test.function, test.file));
        }
    }
    assert_none("rows of the table in spec/conformance.md that name what is not there", &wrong);
}

#[test]
fn what_cases_cite_stands() {
    let requirements = requirements::all().into_iter().map(|requirement| requirement.id);
    let rules = rules().into_iter().map(|name| format!("rule/{name}"));
    let operations = OPERATIONS.iter().map(|operation| format!("operation/{}", operation.name));
    let changes = CHANGES.iter().map(|change| format!("change/{}", change.name));
    let known: BTreeSet<String> = requirements.chain(rules).chain(operations).chain(changes).collect();
    let unknown = requirements::cited().into_iter().filter(|(id, _)| !known.contains(id));
    assert_none(
        "ids that cases cite and nobody states",
        &unknown.map(|(id, cases)| format!("{id}: {}", cases.join("; "))).collect::<Vec<_>>(),
    );
}

#[test]
fn each_operation_has_a_case() {
    let cited = requirements::cited();
    let names = OPERATIONS.iter().map(|operation| format!("operation/{}", operation.name));
    assert_none("operations that no case cites", &names.filter(|name| !cited.contains_key(name)).collect::<Vec<_>>());
}

#[test]
fn each_rule_has_a_case_that_fires_and_one_that_does_not() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let cases = rule_pages::cases_of(&rule);
        let fires = |case: &cases::Case| !rule_pages::problems_of(&rule, case, Language::default()).is_empty();
        let passes = |case: &&cases::Case| case.refused.is_none() && !fires(case);
        if !cases.iter().any(fires) {
            wrong.push(format!("{rule}: no case fires it"));
        }
        if cases.iter().find(passes).is_none() {
            wrong.push(format!("{rule}: no case lets it be silent"));
        }
    }
    assert_none("tests/cases/rules/<name>.json is wanting", &wrong);
}

/// What cases state of problems and changes, by rule and variant or by kind: the names of the members that a case states, and
/// whether some case states all of the rule or kind.
#[derive(Default)]
struct Stated {
    members: BTreeMap<String, BTreeSet<String>>,
    whole: BTreeSet<String>,
}

impl Stated {
    /// What stands in an output that is compared whole.
    fn add_whole(&mut self, value: &Value) {
        if let (Some(name), Some(members)) = (value["rule"].as_str().or(value["kind"].as_str()), value.as_object())
            && (members.contains_key("severity") || members.contains_key("effect"))
        {
            self.whole.insert(name.to_owned());
            // A pointer alone the line says.
            let is_more =
                |(_, member): &(&String, &Value)| member.get("pointer").is_none() || member.get("range").is_some();
            let more = members.iter().filter(is_more).map(|(key, _)| key.clone());
            self.members.entry(short::name(value)).or_default().extend(more);
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.add_whole(item)),
            Value::Object(members) => members.values().for_each(|member| self.add_whole(member)),
            _ => {}
        }
    }
}

#[test]
fn each_rule_variant_and_change_is_stated_whole() {
    // What the line says, and what the variants of a rule share with it.
    let shared =
        ["rule", "variant", "kind", "pointer", "at", "stage", "severity", "quality", "level", "message", "help"];
    let derived = ["fingerprint", "effect"];
    let (mut stated, mut given) = (Stated::default(), Stated::default());
    for case in cases::all().into_iter().flat_map(|(_, file)| file.cases).filter(|case| case.skip.is_none()) {
        case.output.iter().for_each(|output| stated.add_whole(output));
        for item in case.lists().flat_map(|(_, items)| items).filter_map(Value::as_object) {
            let (name, _) = item["is"].as_str().and_then(|line| line.split_once(" @ ")).expect("a line has a place");
            stated.members.entry(name.to_owned()).or_default().extend(item.keys().cloned());
        }
        let Ok(output) = call(&case.call, &case.input.to_string()) else { continue };
        let output: Value = serde_json::from_str(&output).unwrap();
        ["problems", "findings", "changes"].iter().for_each(|list| given.add_whole(&output[list]));
    }
    let mut wrong: Vec<String> =
        given.whole.difference(&stated.whole).map(|name| format!("{name}: no case states all")).collect();
    for (name, members) in &given.members {
        let counts = |member: &&String| !shared.contains(&member.as_str()) && !derived.contains(&member.as_str());
        let of_case = stated.members.get(name).cloned().unwrap_or_default();
        let wanting: Vec<_> =
            members.iter().filter(counts).filter(|member| !of_case.contains(*member)).cloned().collect();
        if !wanting.is_empty() {
            wrong.push(format!("{name}: no case states its {}", wanting.join(", ")));
        }
    }
    assert_none(
        "give a case `\"part\": \"/problems\"` (`/findings`, `/changes`) and take its list out: UPDATE=1",
        &wrong,
    );
    assert!(given.members.len() > 400, "the problems are not found: {}", given.members.len());
}

#[test]
fn problems_are_as_grave_as_their_rules() {
    let list: Value = serde_json::from_str(&call("rules", "{}").unwrap()).unwrap();
    let rules: BTreeMap<&str, &Value> =
        list["rules"].as_array().unwrap().iter().map(|rule| (rule["name"].as_str().unwrap(), rule)).collect();
    let mut wrong = BTreeSet::new();
    for case in cases::all().into_iter().flat_map(|(_, file)| file.cases) {
        let Ok(output) = call(&case.call, &case.input.to_string()) else { continue };
        let output: Value = serde_json::from_str(&output).unwrap();
        let lists = ["problems", "findings"].into_iter().filter_map(|key| output[key].as_array());
        for problem in lists.flatten() {
            let name = problem["rule"].as_str().unwrap();
            let same = |key: &&str| problem[*key] == rules[name][*key];
            if !["stage", "severity", "quality", "level"].iter().all(same) {
                wrong.insert(format!("{}: {problem}", case.description));
            }
        }
    }
    assert_none("problems that are not what `rules` says of their rules", &wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_example_of_the_guide_is_a_case() {
    let guide = std::fs::read_to_string(project().join("tests/cases/README.md")).unwrap();
    let (_, example) = guide.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let answer =
        |case: &cases::Case| call(&case.call, &case.input.to_string()).map_err(|error| error.code().to_owned());
    let file = cases::parse(Path::new("README.md"), example);
    assert_eq!(cases::judge(&file.cases[0], answer(&file.cases[0])), Ok(()));
    assert_eq!(cases::updated(Path::new("README.md"), example, cases::Rewrite::All, answer), example);
}

#[test]
fn each_change_has_a_case_that_fires_and_one_that_does_not() {
    let told = |case: &cases::Case, name: &str| {
        let output: Value = serde_json::from_str(&call(&case.call, &case.input.to_string()).unwrap()).unwrap();
        output["changes"].as_array().is_some_and(|changes| changes.iter().any(|change| change["kind"] == name))
    };
    let all: BTreeMap<String, Vec<cases::Case>> = cases::all()
        .into_iter()
        .filter(|(path, _)| path.parent().is_some_and(|folder| folder.ends_with("changes")))
        .map(|(path, file)| (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), file.cases))
        .collect();
    let mut wrong = Vec::new();
    for change in CHANGES {
        let cases = all.get(change.name).map_or(&[][..], Vec::as_slice);
        if !cases.iter().any(|case| told(case, change.name)) || cases.iter().all(|case| told(case, change.name)) {
            wrong.push(change.name.to_owned());
        }
        let facts = |language| {
            let [title, message, why] = change.words(language);
            assert!(!title.is_empty() && !message.is_empty() && !why.is_empty(), "{}", change.name);
            let names =
                message.split('{').skip(1).filter_map(|after| after.split_once('}').map(|(name, _)| name.to_owned()));
            names.collect::<BTreeSet<String>>()
        };
        for language in Language::all() {
            assert_eq!(facts(Language::default()), facts(language), "{}", change.name);
        }
    }
    assert_none("tests/cases/changes/<name>.json is wanting", &wrong);
    let stray = all.keys().filter(|name| !CHANGES.iter().any(|change| change.name == name.as_str()));
    assert_none("case files of no change", &stray.cloned().collect::<Vec<_>>());
}

#[test]
fn each_file_of_rule_cases_is_of_a_rule() {
    let rules = rules();
    let stems = files(&project().join("tests/cases/rules"), ".json");
    let stems = stems.iter().map(|path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
    assert_none("case files of no rule", &stems.filter(|stem| !rules.contains(stem)).collect::<Vec<_>>());
}

/// The messages of a rule in a language: the names of the facts in each, by variant.
fn messages(rule: &str, language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let input = json!({ "name": rule, "language": language.tag() });
    let output: Value = serde_json::from_str(&call("explain", &input.to_string()).unwrap()).unwrap();
    let messages = output["explanation"]["messages"].as_array().cloned().unwrap_or_default();
    let facts = |message: &Value| {
        let names = message["data"].as_array().into_iter().flatten();
        names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
    };
    messages.iter().map(|message| (message["variant"].as_str().unwrap_or("").to_owned(), facts(message))).collect()
}

#[test]
fn the_languages_say_the_same_of_each_rule() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let english = messages(&rule, Language::default());
        if english.is_empty() {
            wrong.push(format!("{rule}: no message"));
        }
        for language in Language::all() {
            let other = messages(&rule, language);
            if other != english {
                wrong.push(format!("{rule} ({}): {other:?}, in English {english:?}", language.tag()));
            }
        }
    }
    assert_none("pages whose messages or facts differ", &wrong);
    // The names of the lines, and so whether each help stands in each language.
    let header = |language: &str, path: &std::path::Path| -> Vec<String> {
        let path = project().join(format!("codesocial-core/messages/{language}/rules")).join(path.file_name().unwrap());
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let lines = text.trim_start_matches("---\n").lines().take_while(|line| *line != "---");
        lines.filter_map(|line| line.split_once(':').map(|(name, _)| name.to_owned())).collect()
    };
    let different: Vec<String> = files(&project().join("codesocial-core/messages/en/rules"), ".md")
        .into_iter()
        .filter(|path| header("en", path) != header("fr", path))
        .map(|path| path.display().to_string())
        .collect();
    assert_none("pages whose headers have different lines", &different);
}

#[test]
fn the_facts_of_each_message_are_given() {
    let mut wrong = BTreeSet::new();
    for (_, file) in cases::all() {
        for case in file.cases.iter().filter(|case| case.skip.is_none() && case.refused.is_none()) {
            for rule in case.spec.iter().filter_map(|id| id.strip_prefix("rule/")) {
                let known = messages(rule, Language::default());
                for problem in rule_pages::problems_of(rule, case, Language::default()) {
                    let variant = problem["variant"].as_str().unwrap_or("");
                    // A variant without a message of its own has the plain one.
                    let Some(facts) = known.get(variant).or_else(|| known.get("")) else {
                        wrong.insert(format!("{rule}: the variant `{variant}` has no message"));
                        continue;
                    };
                    for fact in facts.iter().filter(|fact| problem["data"].get(fact.as_str()).is_none()) {
                        wrong.insert(format!("{rule} ({variant}): `{fact}` stands in the message and is not given"));
                    }
                }
            }
        }
    }
    assert_none("messages and facts that do not fit", &wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn all_case_files_have_the_form_of_their_schema() {
    let schema = std::fs::read_to_string(project().join("tests/case.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folder = project().join("tests/cases");
    let mut wrong = Vec::new();
    for path in files(&folder, ".json") {
        let name = path.strip_prefix(&folder).unwrap_or(&path);
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        wrong.extend(validator.iter_errors(&file).map(|error| format!("{}: {error}", name.display())));
        let text = std::fs::read_to_string(&path).unwrap();
        if layout::file(&file) != text {
            wrong.push(format!("{}: not laid out (UPDATE=1 cargo test --test cases)", name.display()));
        }
        let steps = "../".repeat(name.components().count());
        if file["$schema"] != format!("{steps}case.schema.json") {
            wrong.push(format!("{}: `$schema` does not lead to tests/case.schema.json", name.display()));
        }
        let mut descriptions = BTreeSet::new();
        for case in file["cases"].as_array().into_iter().flatten() {
            if !descriptions.insert(case["description"].to_string()) {
                wrong.push(format!("{}: two cases are described as {}", name.display(), case["description"]));
            }
        }
    }
    assert_none("case files that are not as their schema has them", &wrong);
}
