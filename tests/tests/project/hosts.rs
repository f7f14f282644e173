//! The files by which services run the command are what each of them reads: YAML of the documented form.

use codesocial_tests::project;
use serde::Deserialize;
use serde_yaml_ng::{Deserializer, Value};

/// The documents of a file.
fn read(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(project().join(file)).expect("the file stands");
    Deserializer::from_str(&text).map(|document| Value::deserialize(document).expect(file)).collect()
}

#[test]
fn the_files_of_hosts_have_their_documented_form() {
    let action = &read("action.yml")[0];
    assert_eq!(action["runs"]["using"], "composite");
    let steps = action["runs"]["steps"].as_sequence().unwrap();
    assert!(
        steps.iter().all(|step| step["uses"].is_string() || (step["run"].is_string() && step["shell"] == "bash")),
        "a composite step that runs names its shell"
    );
    for (name, input) in action["inputs"].as_mapping().unwrap() {
        assert!(input["description"].is_string() && input["default"].is_string(), "{name:?}");
    }
    let hooks = &read(".pre-commit-hooks.yaml")[0];
    for hook in hooks.as_sequence().unwrap() {
        assert!(["id", "name", "entry", "language"].iter().all(|key| hook[*key].is_string()), "{hook:?}");
    }
    let [spec, jobs] = &read("templates/check.yml")[..] else { panic!("a component has a head and a body") };
    assert!(spec["spec"]["inputs"].is_mapping());
    // What has no default has to be given, so that the comment at the top gives it.
    let text = std::fs::read_to_string(project().join("templates/check.yml")).unwrap();
    for (name, input) in spec["spec"]["inputs"].as_mapping().unwrap() {
        let name = name.as_str().unwrap();
        assert!(input["default"].is_string() || text.contains(&format!("inputs: {{ {name}: ")), "{name}");
    }
    let job = &jobs["codesocial-check"];
    // GitLab runs `sh` in the image.
    assert_eq!(job["image"]["entrypoint"][0], "");
    assert!(job["rules"].is_sequence(), "without rules it runs in no pipeline of a merge request");
    assert!(job["script"].as_sequence().unwrap().iter().all(Value::is_string), "{job:?}");
    assert_eq!(job["artifacts"]["when"], "always");
}
