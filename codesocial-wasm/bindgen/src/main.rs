//! `codesocial-bindgen MODULE OUT_FOLDER NAME`: what the command `wasm-bindgen` does, which takes four times as long to install.

use wasm_bindgen_cli_support::Bindgen;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else { panic!("codesocial-bindgen MODULE OUT_FOLDER NAME") };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(false);
    bindgen.web(true).expect("the output for the web exists");
    // The page or the package says where the module is; a default here would be found by bundlers a second time.
    bindgen.omit_default_module_path(true);
    // After a defect the module is started anew.
    bindgen.reset_state_function(true);
    // Names stay, for the table of what weighs what; the build script strips them.
    bindgen.keep_debug(false).remove_name_section(false).remove_producers_section(true);
    bindgen.generate(folder).expect("the module can be bound");
}
