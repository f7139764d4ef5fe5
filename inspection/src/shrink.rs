//! A picture made smaller while its rows arrive: each new pixel is the mean of those it stands for, so that the whole
//! large picture need not be held for it.

/// Longest side kept, pixels: an A4 sheet at 188 dots an inch, on which small print is still read.
pub const SIDE_MAX: usize = 2_200;

/// An upright picture of red, green and blue bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Three bytes a pixel, row by row.
    pub rgb: Vec<u8>,
}

/// Makes a decoded picture smaller in the memory it has already: what is written never overtakes what is read.
pub fn in_place(mut rgb: Vec<u8>, width: usize, height: usize, side: usize) -> Picture {
    let mut shrinker = Shrinker::new(width, height, side);
    let mut written = 0;
    for start in (0..height).map(|y| y * width * 3) {
        if let Some(row) = shrinker.push(&rgb[start..start + width * 3]) {
            rgb[written..written + row.len()].copy_from_slice(row);
            written += row.len();
        }
    }
    rgb.truncate(written);
    rgb.shrink_to_fit();
    shrinker.picture(rgb)
}

/// Takes rows of a large picture, gives those of the small one.
pub struct Shrinker {
    from: (usize, usize),
    to: (usize, usize),
    /// The columns of the large picture that each new one stands for.
    columns: Vec<(usize, usize)>,
    /// Of each byte of a row, over the rows of one new row: at most 30 of them, so that 16 bits are enough.
    sums: Vec<u16>,
    rows_in_sum: u32,
    seen: usize,
    made: usize,
    row: Vec<u8>,
}

impl Shrinker {
    /// For a picture of that many pixels across and down, whose longest side may be `side`.
    pub fn new(width: usize, height: usize, side: usize) -> Self {
        let to = target(width, height, side);
        let columns = (0..to.0).map(|x| share(x, to.0, width)).collect();
        Self {
            from: (width, height),
            to,
            columns,
            sums: vec![0; width * 3],
            rows_in_sum: 0,
            seen: 0,
            made: 0,
            row: Vec::with_capacity(to.0 * 3),
        }
    }

    /// Takes the next row, three bytes a pixel; gives a new one when it is complete.
    pub fn push(&mut self, row: &[u8]) -> Option<&[u8]> {
        if self.seen == self.from.1 {
            return None;
        }
        // Down first, which the compiler does many bytes at a time; across once a new row is complete.
        for (sum, byte) in self.sums.iter_mut().zip(row) {
            *sum += u16::from(*byte);
        }
        self.seen += 1;
        self.rows_in_sum += 1;
        if self.seen < share(self.made, self.to.1, self.from.1).1 {
            return None;
        }
        self.finish_row();
        Some(&self.row)
    }

    fn finish_row(&mut self) {
        self.row.clear();
        for (start, end) in &self.columns {
            let mut colour = [0_u32; 3];
            for pixel in self.sums[start * 3..end * 3].chunks_exact(3) {
                for (sum, part) in colour.iter_mut().zip(pixel) {
                    *sum += u32::from(*part);
                }
            }
            let pixels = u32::try_from(end - start).unwrap_or(1) * self.rows_in_sum;
            // A mean of bytes is a byte.
            let mean = |sum: u32| u8::try_from((sum + pixels / 2) / pixels).unwrap_or(u8::MAX);
            self.row.extend_from_slice(&colour.map(mean));
        }
        self.sums.fill(0);
        self.rows_in_sum = 0;
        self.made += 1;
    }

    /// The small picture of the rows given; rows that never came are missing at its foot.
    pub fn picture(&self, rgb: Vec<u8>) -> Picture {
        Picture {
            width: self.to.0,
            height: rgb.len() / (self.to.0 * 3),
            rgb,
        }
    }
}

/// The size it is brought to: never larger than it is.
fn target(width: usize, height: usize, side: usize) -> (usize, usize) {
    let longest = width.max(height);
    if longest <= side {
        return (width, height);
    }
    let scaled = |pixels: usize| (pixels * side / longest).max(1);
    (scaled(width), scaled(height))
}

/// The stretch of `large` that place `at` of `small` stands for: every one belongs to exactly one place.
fn share(at: usize, small: usize, large: usize) -> (usize, usize) {
    (at * large / small, (at + 1) * large / small)
}
