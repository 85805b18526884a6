package id.akuntabel.sop.chart;

import id.akuntabel.sop.editions.Edition;

/// Measures of the table on a medium: points on paper, pixels on screen. All actor columns are equally wide, so
/// that a symbol may straddle two of them and a drawing may stretch over all.
///
/// @param width    of the whole table
/// @param font     size of the text in cells
/// @param small    size of the words inside symbols and at exits
/// @param number   width of the column No
/// @param time     width of the column Waktu
/// @param actorsShare of the width that the actor columns may take before they become narrow
/// @param actorMin narrowest actor column
/// @param actorMax widest actor column
/// @param symbol   height of a box without words
/// @param letters  how much wider the letters of the medium are than those of the paper's typeface
record Measures(
        double width,
        double font,
        double small,
        double number,
        double time,
        double actorsShare,
        double actorMin,
        double actorMax,
        double symbol,
        double letters) {

    /// F4 (folio, 330 × 215 mm) landscape inside margins of 15 mm, binding edge 20 mm.
    static final Measures F4 = new Measures(836, 8.8, 7, 24, 54, 0.38, 44, 84, 19, 1);
    /// A4 landscape inside the same margins.
    static final Measures A4 = new Measures(742, 8, 6.4, 22, 50, 0.38, 40, 74, 17, 1);
    /// A drawing of its own, read on a screen or placed into a document.
    static final Measures DRAWING = new Measures(1100, 10, 8, 30, 64, 0.38, 58, 104, 22, 1);
    /// The table of a page at 1366 pixels, of which the menu, the margins and a scroll bar take their part.
    static final Measures SCREEN = new Measures(1100, 13, 10, 36, 76, 0.40, 72, 96, 24, 1.09);

    static final double LINE = 1.2;

    /// In points: what saves a page must still be read with ease.
    static final double SMALLEST_PRINT = 6.8;

    /// The same width with smaller print.
    Measures smaller(double scale) {
        return new Measures(
                width,
                font * scale,
                small * scale,
                number * scale,
                time * scale,
                actorsShare,
                actorMin * scale,
                actorMax,
                symbol * scale,
                letters);
    }

    double padding() {
        return font * 0.45;
    }

    double actor(int actors) {
        return Math.clamp(width * actorsShare / Math.max(1, actors), actorMin, actorMax);
    }

    /// Edges of the columns from left to right: No, Kegiatan, each actor, Kelengkapan, Waktu, Output, Keterangan.
    /// A column of text is at least as wide as its longest word, so that none is broken while there is room.
    Columns columns(Edition edition, boolean remarks) {
        var actors = edition.actors().size();
        var actor = actor(actors);
        var rest = width - number - time - actors * actor;
        var written = remarks || edition.steps().stream().anyMatch(step -> step.remark() != null);
        var remark = rest * (remarks ? 0.25 : written ? 0.19 : 0.10);
        var activity = (rest - remark) * 0.42;
        var text = (rest - remark - activity) / 2;
        var shares = TextColumns.shared(new double[] {activity, text, text, remark}, TextColumns.least(edition, this));
        return new Columns(number, shares[0], actor, actors, shares[1], time, shares[2], shares[3]);
    }

    record Columns(
            double number,
            double activity,
            double actor,
            int actors,
            double requirements,
            double time,
            double output,
            double remark) {
        double actorsLeft() {
            return number + activity;
        }

        double actorsRight() {
            return actorsLeft() + actor * actors;
        }

        double width() {
            return actorsRight() + requirements + time + output + remark;
        }

        double centre(int actor) {
            return actorsLeft() + this.actor * (actor + 0.5);
        }
    }
}
