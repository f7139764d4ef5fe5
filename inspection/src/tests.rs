//! Files made byte by byte: no hostile file lies in the repository.

use super::*;
use jpeg_encoder::{ColorType, Encoder};

/// A PDF of one page, with `more` objects from number 5 on and `catalog` inside its catalogue.
fn pdf(catalog: &str, more: &[&str]) -> Vec<u8> {
    let content = "BT /F1 24 Tf 72 700 Td (Attestation) Tj ET";
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>".to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ];
    objects.extend(more.iter().map(|object| (*object).to_owned()));
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).into_bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for offset in offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n")
            .into_bytes(),
    );
    bytes
}

/// A picture whose upper left quarter is red, the rest white.
fn picture(width: usize, height: usize) -> Vec<u8> {
    let mut rgb = vec![255; width * height * 3];
    for y in 0..height / 2 {
        for x in 0..width / 2 {
            let at = (y * width + x) * 3;
            rgb[at..at + 3].copy_from_slice(&[200, 20, 20]);
        }
    }
    rgb
}

fn side(pixels: usize) -> u16 {
    u16::try_from(pixels).expect("a side")
}

fn jpeg(width: usize, height: usize, progressive: bool, exif: Option<&[u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.set_progressive(progressive);
    if let Some(exif) = exif {
        encoder.add_exif_metadata(exif).expect("a segment");
    }
    encoder
        .encode(
            &picture(width, height),
            side(width),
            side(height),
            ColorType::Rgb,
        )
        .expect("a picture");
    bytes
}

/// EXIF data with an orientation and a place.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    tiff.extend(orientation.to_le_bytes());
    tiff.extend([0; 6]);
    tiff.extend(b"GPSLatitude 50 deg 51 min");
    tiff
}

fn png(width: u32, height: u32, colour: png::ColorType, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colour);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(data).expect("the rows");
    writer.finish().expect("an end");
    bytes
}

fn refused(bytes: &[u8]) -> Refusal {
    inspect(bytes, Room::Usual).expect_err("hostile")
}

/// The stored picture, decoded again: width, height, and the colours of its four corners.
fn kept(bytes: &[u8], room: Room) -> (usize, usize, [[u8; 3]; 4]) {
    let document = inspect(bytes, room).expect("a photo");
    assert_eq!(document.media, Media::Jpeg);
    let written = document.remade.expect("made anew");
    assert!(written.len() <= STORED_BYTES_MAX);
    assert!(
        !written
            .windows(4)
            .any(|four| four == b"Exif" || four == b"GPSL")
    );
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_core::bytestream::ZCursor::new(&written));
    let rgb = decoder.decode().expect("our own picture");
    let info = decoder.info().expect("read");
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    let at = |x: usize, y: usize| {
        let at = (y * width + x) * 3;
        [rgb[at], rgb[at + 1], rgb[at + 2]]
    };
    let (x, y) = (width - 3, height - 3);
    (width, height, [at(2, 2), at(x, 2), at(2, y), at(x, y)])
}

fn is_red(colour: [u8; 3]) -> bool {
    colour[0] > 150 && colour[1] < 100
}

#[test]
fn att_05_a_plain_pdf_is_kept_as_it_is() {
    let plain = pdf("", &[]);
    let document = inspect(&plain, Room::Usual).expect("harmless");
    assert_eq!((document.media, document.remade), (Media::Pdf, None));
    // A link that is clicked, and opening at a page, are what honest programs write.
    for catalog in [
        "/OpenAction [3 0 R /Fit]",
        "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>",
        "/OpenAction 5 0 R",
    ] {
        let goto = "<< /S /GoTo /D [3 0 R /XYZ 0 0 0] >>";
        let link = "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>";
        assert!(
            inspect(&pdf(catalog, &[goto, link]), Room::Usual).is_ok(),
            "{catalog}"
        );
    }
    // 1.9 MB of a scan inside it.
    let filler = "x".repeat(1_900_000);
    let scan = format!(
        "<< /Length {} >>\nstream\n{filler}\nendstream",
        filler.len()
    );
    assert!(inspect(&pdf("", &[&scan]), Room::Usual).is_ok());
}

#[test]
fn in_04_a_pdf_that_acts_by_itself_is_refused_however_it_is_written() {
    let catalogs = [
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/OpenAction << /S /Launch /F (cmd.exe) >>",
        "/OpenAction << /S /URI /URI (https://example.org) >>",
        "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (https://example.org) >> >>",
        "/OpenAction 5 0 R",
        "/AA << /WC << /S /GoTo /D [3 0 R /Fit] >> >>",
        "/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>",
        "/Names << /J#61vaScript << /Names [] >> >>",
        "/AcroForm << /XFA 5 0 R >>",
        "/Extra [[[[<< /Deep << /JS (1) >> >>]]]]",
    ];
    for catalog in catalogs {
        let uri = "<< /S /URI /URI (https://example.org) >>";
        assert_eq!(
            refused(&pdf(catalog, &[uri])),
            Refusal::ActiveContent,
            "{catalog}"
        );
    }
    // An object that nothing leads to, and one of an earlier revision.
    for orphan in [
        "<< /S /JavaScript >>",
        "<< /Type /Filespec /EF << /F 4 0 R >> >>",
    ] {
        assert_eq!(
            refused(&pdf("", &[orphan])),
            Refusal::ActiveContent,
            "{orphan}"
        );
    }
    let mut revised = b"%PDF-1.7\n9 0 obj << /S /Launch >> endobj\n%%EOF\n".to_vec();
    let shift = revised.len();
    let tail = String::from_utf8(pdf("", &[])).expect("text");
    revised.extend(tail.into_bytes());
    assert!(shift > 0 && inspect(&revised, Room::Usual).is_err());
}

#[test]
fn in_03_encrypted_truncated_and_broken_pdfs_are_told_apart() {
    let encrypted =
        String::from_utf8(pdf("", &["<< /Filter /Standard /V 1 /R 2 >>"])).expect("text");
    let encrypted = encrypted.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 5 0 R");
    assert_eq!(refused(encrypted.as_bytes()), Refusal::Encrypted);
    let whole = pdf("", &[]);
    for cut in [6, whole.len() / 2, whole.len() - 8] {
        assert_eq!(refused(&whole[..cut]), Refusal::Truncated, "{cut}");
    }
    let pageless = String::from_utf8(whole)
        .expect("text")
        .replace("/Kids [3 0 R]", "/Kids [     ]");
    assert_eq!(refused(pageless.as_bytes()), Refusal::Unreadable);
    assert_eq!(
        refused(b"%PDF-1.4 nothing of the kind %%EOF"),
        Refusal::Unreadable
    );
    // Arrays in arrays: a parser that calls itself would overflow.
    let nested = format!("/Deep {}{}", "[".repeat(20_000), "]".repeat(20_000));
    assert!(matches!(
        refused(&pdf(&nested, &[])),
        Refusal::Unreadable | Refusal::Truncated
    ));
}

#[test]
fn in_03_what_reads_as_two_formats_is_refused() {
    let mut zip = pdf("", &[]);
    zip.extend(b"PK\x05\x06");
    zip.extend([0; 18]);
    assert_eq!(refused(&zip), Refusal::TwoTypes);
    let mut tail = pdf("", &[]);
    tail.extend(b"<script>".repeat(200));
    assert_eq!(refused(&tail), Refusal::TwoTypes);
    let mut both = jpeg(64, 64, false, Some(b"II*\0 %PDF-1.4 1 0 obj"));
    assert_eq!(refused(&both), Refusal::TwoTypes);
    // What hides behind the end of a photo is left behind.
    both = jpeg(64, 64, false, None);
    both.extend(b"PK\x03\x04 an archive <script>alert(1)</script>");
    let written = inspect(&both, Room::Usual)
        .expect("a photo")
        .remade
        .expect("made anew");
    assert!(!written.windows(8).any(|eight| eight == b"<script>"));
}

#[test]
fn att_12_content_decides_and_other_types_are_refused() {
    assert_eq!(refused(b""), Refusal::Empty);
    for bytes in [
        &b"MZ\x90\0 a program"[..],
        b"<html><script>",
        b"GIF89a",
        b" %PDF-1.7",
        b"\xEF\xBB\xBF%PDF-1.7",
    ] {
        assert_eq!(refused(bytes), Refusal::WrongType);
    }
    assert_eq!(refused(&vec![b'x'; TAKEN_BYTES_MAX + 1]), Refusal::TooLarge);
    let mut large = pdf("", &[]);
    let missing = STORED_BYTES_MAX - large.len();
    large.splice(9..9, std::iter::repeat_n(b' ', missing));
    assert_ne!(
        inspect(&large, Room::Usual),
        Err(Refusal::TooLarge),
        "2 MiB exactly"
    );
    large.insert(9, b' ');
    assert_eq!(refused(&large), Refusal::TooLarge, "2 MiB and a byte");
}

#[test]
fn att_05_photos_are_turned_upright_and_tell_no_place() {
    // Where the red quarter of the stored picture is seen, corner by corner: upper left, upper right, lower left, lower right.
    let seen = [0, 1, 3, 2, 0, 1, 3, 2];
    for (orientation, corner) in (1..=8).zip(seen) {
        let photo = jpeg(320, 200, false, Some(&exif(orientation)));
        let (width, height, corners) = kept(&photo, Room::Usual);
        let expected = if orientation >= 5 {
            (200, 320)
        } else {
            (320, 200)
        };
        assert_eq!((width, height), expected, "orientation {orientation}");
        for (index, colour) in corners.into_iter().enumerate() {
            assert_eq!(
                is_red(colour),
                index == corner,
                "orientation {orientation}, corner {index}"
            );
        }
    }
}

#[test]
fn att_05_a_large_photo_becomes_a_legible_small_one() {
    let photo = jpeg(4000, 3000, false, Some(&exif(6)));
    let (width, height, corners) = kept(&photo, Room::Usual);
    assert_eq!((width, height), (1650, 2200));
    assert!(is_red(corners[1]));
    // Noise is the worst a sensor sends: it still fits.
    let mut state = 1_u32;
    let noise: Vec<u8> = (0..2200 * 2200 * 3)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .collect();
    let worst = shrink::Picture {
        width: 2200,
        height: 2200,
        rgb: noise,
    };
    assert!(photo::write(&worst).expect("it fits").len() <= STORED_BYTES_MAX);
}

/// The pictures of a PDF in the order of its pages, and the size of each page in points.
fn pictures(pdf: &[u8]) -> Vec<(Vec<u8>, i64, i64)> {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages = document.page_iter().map(|page| {
        let sheet = document.get_dictionary(page).expect("a page");
        let sides = sheet.get(b"MediaBox").and_then(lopdf::Object::as_array);
        let sides = sides.expect("a box");
        let side = |at: usize| sides[at].as_i64().expect("points");
        let picture = document.get_page_images(page).expect("its pictures");
        let [one] = picture.as_slice() else {
            panic!("{} pictures", picture.len())
        };
        (one.content.to_vec(), side(2), side(3))
    });
    pages.collect()
}

fn bound(photos: &[Vec<u8>]) -> Vec<u8> {
    let page = |photo: &Vec<u8>| {
        let found = inspect_page(photo, Room::Usual, photos.len()).expect("a photo");
        found.remade.expect("made anew")
    };
    let pages: Vec<_> = photos.iter().map(page).collect();
    let document = bind(&in_a_row(&pages)).expect("bound");
    assert_eq!(document.media, Media::Pdf);
    document.remade.expect("made")
}

#[test]
fn att_14_three_photos_become_one_upright_pdf_that_tells_no_place() {
    let photos = [
        jpeg(4000, 3000, false, Some(&exif(6))),
        jpeg(1200, 900, true, Some(&exif(1))),
        png(900, 1200, png::ColorType::Rgb, &picture(900, 1200)),
    ];
    let pdf = bound(&photos);
    assert!(pdf.len() <= STORED_BYTES_MAX);
    for hidden in [&b"Exif"[..], b"GPSL"] {
        let found = pdf.windows(hidden.len()).any(|some| some == hidden);
        assert!(!found, "{hidden:?}");
    }
    assert!(inspect(&pdf, Room::Usual).is_ok(), "one that we would take");
    let pages = pictures(&pdf);
    let expected = [((1650, 2200), 1), ((1200, 900), 0), ((900, 1200), 0)];
    assert_eq!(pages.len(), expected.len());
    for ((jpeg, across, down), (size, corner)) in pages.iter().zip(expected) {
        let (width, height, corners) = kept(jpeg, Room::Usual);
        assert_eq!((width, height), size);
        assert!(is_red(corners[corner]), "upright");
        assert_eq!((*across > *down), (width > height));
    }
}

/// Ten noisy photos, the worst that is sent: one PDF of 2 MiB all the same, and each page is still legible by its size.
#[test]
fn att_14_ten_photos_share_two_mebibytes() {
    let mut state = 1_u32;
    let mut grain = |width: usize, height: usize| {
        let mut rgb = picture(width, height);
        for byte in &mut rgb {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *byte = byte.saturating_sub(state.to_be_bytes()[0] % 24);
        }
        let mut bytes = Vec::new();
        Encoder::new(&mut bytes, 92)
            .encode(&rgb, side(width), side(height), ColorType::Rgb)
            .expect("a picture");
        bytes
    };
    let photo = grain(2400, 1800);
    let pdf = bound(&vec![photo; domain::attachment::PHOTOS_MAX]);
    assert!(pdf.len() <= STORED_BYTES_MAX, "{}", pdf.len());
    for (jpeg, ..) in pictures(&pdf) {
        let (width, ..) = kept(&jpeg, Room::Usual);
        assert!(width >= 1_240, "{width} pixels across");
    }
}

#[test]
fn att_14_only_photos_are_bound_and_nothing_else_is_read() {
    let refused = |bytes: &[u8]| inspect_page(bytes, Room::Usual, 2).expect_err("no photo");
    assert_eq!(refused(&pdf("", &[])), Refusal::NotPhotos);
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b"\0\0\0\x18ftypheic"), Refusal::Heic);
    assert_eq!(refused(b"MZ a program"), Refusal::WrongType);
    let large = jpeg(6000, 4000, false, None);
    assert_eq!(refused(&large), Refusal::NeedsRoom);
    assert!(inspect_page(&large, Room::Large, 2).is_ok());
    for row in [&b"\0\0\0\x09short"[..], b"\0\0\0\x02MZ"] {
        assert!(bind(row).is_err(), "{row:?}");
    }
    assert_eq!(bind(b""), Err(Refusal::Empty));
    let small = jpeg(16, 16, false, None);
    let many = vec![small; domain::attachment::PHOTOS_MAX + 1];
    assert_eq!(bind(&in_a_row(&many)), Err(Refusal::Unreadable));
}

#[test]
fn in_03_progressive_grey_and_transparent_pictures_are_read() {
    assert_eq!(kept(&jpeg(300, 200, true, None), Room::Usual).0, 300);
    let grey = png(40, 30, png::ColorType::Grayscale, &[128; 40 * 30]);
    assert_eq!(kept(&grey, Room::Usual).1, 30);
    let clear = png(40, 30, png::ColorType::Rgba, &[0; 40 * 30 * 4]);
    assert_eq!(
        kept(&clear, Room::Usual).2[0],
        [255, 255, 255],
        "transparent is paper"
    );
}

#[test]
fn in_03_pixel_bombs_are_refused_by_their_header() {
    let mut bomb = jpeg(64, 64, false, None);
    let frame = bomb
        .windows(2)
        .position(|two| two == [0xFF, 0xC0])
        .expect("a frame");
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    assert_eq!(refused(&bomb), Refusal::TooManyPixels);
    let mut bomb = png(8, 8, png::ColorType::Grayscale, &[0; 64]);
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let crc = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.to_be_bytes());
    assert_eq!(refused(&bomb), Refusal::TooManyPixels);
    // 24 megapixels are asked for again in the large room, and read there.
    let large = jpeg(6000, 4000, false, None);
    assert_eq!(refused(&large), Refusal::NeedsRoom);
    assert_eq!(kept(&large, Room::Large).0, 2200);
}

#[test]
fn in_03_truncated_photos_are_refused() {
    let photo = jpeg(640, 480, false, None);
    for cut in [3, 20, photo.len() / 2, photo.len() - 2] {
        assert_eq!(refused(&photo[..cut]), Refusal::Truncated, "{cut}");
    }
    let picture = png(64, 64, png::ColorType::Rgb, &[9; 64 * 64 * 3]);
    assert!(matches!(
        refused(&picture[..picture.len() / 2]),
        Refusal::Truncated | Refusal::Unreadable
    ));
}

/// IN-2: no bytes make it panic or hang; a changed byte gives a picture, a PDF or a reason.
#[test]
fn in_02_bent_files_never_panic() {
    let mut state = 7_u32;
    let mut random = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state as usize >> 8
    };
    let goto = "<< /S /GoTo /D [3 0 R /XYZ 0 0 0] >>";
    let seeds = [
        pdf("/OpenAction 5 0 R", &[goto]),
        jpeg(48, 40, false, Some(&exif(6))),
        jpeg(48, 40, true, None),
        png(16, 16, png::ColorType::Rgba, &[77; 16 * 16 * 4]),
    ];
    for seed in &seeds {
        for _ in 0..400 {
            let mut bent = seed.clone();
            for _ in 0..=random() % 4 {
                let at = random() % bent.len();
                bent[at] = random().to_le_bytes()[0];
            }
            if random() % 5 == 0 {
                bent.truncate(random() % bent.len());
            }
            drop(inspect(&bent, Room::Usual));
        }
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}
