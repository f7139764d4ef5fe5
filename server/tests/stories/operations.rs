//! What an operator does on the command line, with the real binary: verify, back up while the counter works, restore on a
//! bare place.

use crate::running::{Folder, Running};
use std::path::Path;
use std::process::{Command, Output};

fn entracte(words: &[&str], data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entracte"))
        .args(words)
        .arg("--data")
        .arg(data)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Keys are kept apart from the sets, and are there before a restore.
fn copy_keys(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.join("keys")).expect("a folder");
    for key in [storage::ENCRYPTION_FILE, storage::MAC_FILE] {
        let to = to.join("keys").join(key);
        std::fs::copy(from.join("keys").join(key), to).expect("a key");
    }
}

/// The last line `verify` prints: what it counted.
fn counted(output: &Output) -> String {
    let text = said(output);
    let line = text.lines().find(|line| line.contains(" requests, "));
    line.unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[test]
fn ops_08_a_backup_of_the_working_counter_restores_on_a_bare_place_and_verifies() {
    let (data, bare) = (Folder::new("backed_up"), Folder::new("restored"));
    let mut running = Running::start(&data.0);
    let set = data.0.join("set");
    let set = set.to_str().expect("a path");
    let backup = entracte(&["backup", set], &data.0);
    assert!(backup.status.success(), "{}", said(&backup));
    let again = entracte(&["backup", set], &data.0);
    assert!(!again.status.success() && said(&again).contains("exists already"));
    running.kill();

    copy_keys(&data.0, &bare.0);
    let restored = entracte(&["restore", set], &bare.0);
    assert!(restored.status.success(), "{}", said(&restored));
    let before = entracte(&["verify"], &data.0);
    assert!(before.status.success(), "{}", said(&before));
    assert!(counted(&before).ends_with(" 0 problems"));
    assert_eq!(counted(&restored), counted(&before));
    // It serves again, with the same tickets and its log gathered on.
    let mut served = Running::start(&bare.0);
    served.kill();
    let after = entracte(&["verify"], &bare.0);
    assert!(after.status.success(), "{}", said(&after));
}

#[test]
fn ops_08_a_bent_set_leaves_nothing_behind() {
    let (data, bare) = (Folder::new("bent"), Folder::new("unfilled"));
    Running::start(&data.0).kill();
    let set = data.0.join("set");
    let backup = entracte(&["backup", set.to_str().expect("a path")], &data.0);
    assert!(backup.status.success(), "{}", said(&backup));
    let mut bytes = std::fs::read(&set).expect("the set");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&set, bytes).expect("bent");
    copy_keys(&data.0, &bare.0);
    let refused = entracte(&["restore", set.to_str().expect("a path")], &bare.0);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("altered"), "{}", said(&refused));
    assert!(!bare.0.join("entracte.db").exists());
}
