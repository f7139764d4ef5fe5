//! What reading one file costs, measured on the real process: processor time, and memory (issue 4, trust.md R10).

use super::attachments::pdf_of;
use super::running::{own_peak_kib, processor_ms};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

/// Tries, of which the quickest counts: a processor may be shared with much else.
const TRIES: usize = 12;

struct Cost {
    processor_ms: u64,
    /// None when the process ended before it could be asked.
    peak_kib: Option<u64>,
    answer: Vec<u8>,
}

fn read(args: &[&str], bytes: &[u8]) -> Cost {
    let mut child = Command::new(env!("CARGO_BIN_EXE_entracte"))
        .args(["inspect-file", "--room"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    let mut output = child.stdout.take().expect("its output");
    std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes));
        // It answers when all is done; an answer longer than the pipe keeps it alive until it is read.
        let mut answer = vec![0];
        output.read_exact(&mut answer).expect("an answer");
        let (processor_ms, peak_kib) = (processor_ms(child.id()), own_peak_kib(child.id()));
        output.read_to_end(&mut answer).expect("the whole answer");
        assert!(child.wait().expect("ended").success());
        Cost {
            processor_ms,
            peak_kib,
            answer,
        }
    })
}

/// Holds a file to its promise; the quickest try is told.
#[track_caller]
fn costs_at_most(what: &str, args: &[&str], bytes: &[u8], (ms_max, mib_max): (u64, u64)) {
    let mut best = u64::MAX;
    for _ in 0..TRIES {
        let cost = read(args, bytes);
        let line = cost.answer.split(|byte| *byte == b'\n').next();
        let line = String::from_utf8_lossy(line.unwrap_or_default()).into_owned();
        assert!(
            line.starts_with("kept ") || line.starts_with("remade "),
            "{what}: {line}"
        );
        if let Some(peak) = cost.peak_kib {
            assert!(peak <= mib_max * 1024, "{what}: {peak} KiB");
        }
        best = best.min(cost.processor_ms);
        if best <= ms_max {
            println!(
                "{what}: {} bytes, {best} ms, {:?} KiB",
                bytes.len(),
                cost.peak_kib
            );
            return;
        }
    }
    panic!("{what}: {best} ms of processor time at best, {ms_max} were promised");
}

/// Paper with a grain, of that many pixels: rows differ by being shifted.
fn paper(width: usize, height: usize, grain: u8) -> Vec<u8> {
    let mut state = 7_u32;
    let row: Vec<u8> = (0..width * 3)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            210 + state.to_be_bytes()[0] % grain
        })
        .collect();
    let mut rgb = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        let (left, right) = row.split_at((y * 97 % width) * 3);
        rgb.extend_from_slice(right);
        rgb.extend_from_slice(left);
    }
    rgb
}

fn jpeg(width: u16, height: u16, quality: u8, grain: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let rgb = paper(width.into(), height.into(), grain);
    jpeg_encoder::Encoder::new(&mut bytes, quality)
        .encode(&rgb, width, height, jpeg_encoder::ColorType::Rgb)
        .expect("a photo");
    bytes
}

fn png(width: u16, height: u16, filter: png::Filter) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width.into(), height.into());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(filter);
    let mut writer = encoder.write_header().expect("a header");
    let rgb = paper(width.into(), height.into(), 3);
    writer.write_image_data(&rgb).expect("rows");
    writer.finish().expect("its end");
    bytes
}

const MIB: usize = 1 << 20;

#[test]
fn load_05_a_file_up_to_two_megabytes_or_twelve_megapixels_costs_200_ms_and_64_mib() {
    let small = (200, 64);
    costs_at_most("PDF", &["usual"], &pdf_of(2 * MIB - 1_000), small);
    let photo = jpeg(4000, 3000, 90, 16);
    assert!(
        (2 * MIB..12 * MIB).contains(&photo.len()),
        "{}",
        photo.len()
    );
    costs_at_most("JPEG of 12 megapixels", &["usual"], &photo, small);
    for filter in [png::Filter::Sub, png::Filter::Paeth] {
        let scan = png(4000, 3000, filter);
        assert!((MIB..12 * MIB).contains(&scan.len()), "{}", scan.len());
        let what = format!("PNG of 12 megapixels, {filter:?}");
        costs_at_most(&what, &["usual"], &scan, small);
    }
}

/// ATT-14: one page of several costs what a photo costs, and binding them next to nothing.
#[test]
fn load_05_each_of_several_photos_costs_200_ms_and_64_mib() {
    let photo = jpeg(4000, 3000, 90, 16);
    for count in ["3", "10"] {
        let what = format!("one of {count} photos of 12 megapixels");
        costs_at_most(&what, &["usual", "--page-of", count], &photo, (200, 64));
    }
    let page = inspection::inspect_page(&photo, inspection::Room::Usual, 3).expect("a photo");
    let row = inspection::in_a_row(&vec![page.remade.expect("made anew"); 3]);
    costs_at_most("three pages bound", &["usual", "--bind"], &row, (200, 64));
}

#[test]
fn load_05_a_large_photo_costs_two_seconds_and_192_mib() {
    let photo = jpeg(8000, 6000, 80, 8);
    assert!(photo.len() < 12 * MIB, "{}", photo.len());
    costs_at_most("JPEG of 48 megapixels", &["large"], &photo, (2_000, 192));
}
