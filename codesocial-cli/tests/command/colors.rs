//! Colors: on and off.

use crate::{TEN_MISTAKES, codesocial, printed};

fn colored(arguments: &[&str], environment: &[(&str, &str)]) -> bool {
    let command = codesocial(&[&["validate", TEN_MISTAKES], arguments].concat());
    printed(command.envs(environment.iter().copied())).contains('\u{1b}')
}

#[test]
fn a_pipe_has_no_colors_unless_they_are_asked_for() {
    assert!(!colored(&[], &[]));
    assert!(colored(&["--color", "always"], &[]));
    assert!(colored(&[], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn no_color_switches_them_off_and_an_option_counts_more() {
    assert!(!colored(&[], &[("NO_COLOR", "1")]));
    assert!(!colored(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(colored(&["--color", "always"], &[("NO_COLOR", "1")]));
}
