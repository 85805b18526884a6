package id.akuntabel.measurement.checks;

import id.akuntabel.measurement.checks.Finding.Severity;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One thing that is looked at in each row. Errors stop the sending, warnings need a word.
public enum Check {
    /// Without a figure there is nothing to send.
    MISSING("kosong", Severity.ERROR) {
        @Override
        String find(Figure figure) {
            return figure.due() && figure.actual() == null && figure.waiting().isEmpty()
                    ? "Realisasi belum diisi padahal sudah ada target. Isi angkanya; bila memang nol, tulis 0."
                    : "";
        }
    },
    /// One unit that is late holds up nobody else: what it types later is computed in then.
    WAITING("menunggu", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            return figure.due() && figure.actual() == null && !figure.waiting().isEmpty()
                    ? "Belum dapat dihitung: menunggu " + figure.waiting()
                            + ". Ingatkan unit itu dan tunggu, atau kirim dengan keterangan; capaiannya dihitung ulang setelah datanya diisi."
                    : "";
        }
    },
    /// 15 of 10 is a slip of the pen.
    NUMERATOR_ABOVE_DENOMINATOR("pembilang", Severity.ERROR) {
        @Override
        String find(Figure figure) {
            var above = figure.numerator();
            var below = figure.denominator();
            return above != null && below != null && above.compareTo(below) > 0
                    ? "Pembilang " + NumberText.exact(above) + " melebihi penyebut " + NumberText.exact(below)
                            + ". Periksa data dasarnya; mungkin tertukar."
                    : "";
        }
    },
    /// A share of a whole is never more than all of it.
    ABOVE_HUNDRED("lebih-100", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            var actual = figure.actual();
            var percent = figure.agreed().unitOfMeasure().strip();
            return actual != null
                            && (percent.equals("%")
                                    || percent.toLowerCase(Locale.ROOT).equals("persen"))
                            && actual.compareTo(HUNDRED) > 0
                            && figure.numerator() == null
                    ? "Realisasi " + NumberText.exact(actual)
                            + "% melebihi 100%. Proporsi tidak pernah lebih dari keseluruhannya; jelaskan bila ini memang mungkin."
                    : "";
        }
    },
    /// What was reached cannot be un-reached.
    FALLING("turun", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            var actual = figure.actual();
            var before = figure.before();
            if (actual == null || before == null) {
                return "";
            }
            var kind = figure.agreed().aggregation();
            if (kind == Aggregation.PROGRESS_POSITIVE && actual.compareTo(before) < 0) {
                return "Posisi turun dari " + NumberText.exact(before) + " menjadi " + NumberText.exact(actual)
                        + ", padahal indikator ini mencatat posisi yang hanya dapat naik. Periksa, atau jelaskan.";
            }
            return kind == Aggregation.PROGRESS_NEGATIVE && actual.compareTo(before) > 0
                    ? "Posisi naik dari " + NumberText.exact(before) + " menjadi " + NumberText.exact(actual)
                            + ", padahal indikator ini mencatat posisi yang hanya dapat turun. Periksa, atau jelaskan."
                    : "";
        }
    },
    /// More than half up or down since last quarter: a comma in the wrong place, or a story worth telling.
    JUMP("lonjakan", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            var actual = figure.actual();
            var before = figure.before();
            if (actual == null || before == null || before.signum() == 0) {
                return "";
            }
            var change = actual.subtract(before).multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64);
            return change.abs().compareTo(FIFTY) > 0
                    ? "Berubah " + NumberText.decimal(change, 0) + "% dari triwulan lalu (" + NumberText.exact(before)
                            + " → " + NumberText.exact(actual)
                            + "). Periksa letak koma dan satuannya, atau jelaskan."
                    : "";
        }
    },
    /// A missed target asks for its cause, and for what follows (PermenPANRB 53/2014).
    UNEXPLAINED("tanpa-sebab", Severity.ERROR) {
        @Override
        String find(Figure figure) {
            if (!(figure.outcome() instanceof Outcome.Value(var raw, var capped)) || capped.compareTo(HUNDRED) >= 0) {
                return "";
            }
            var missing = new ArrayList<String>();
            if (figure.obstacle().isBlank()) {
                missing.add("kendala");
            }
            if (figure.followUp().isBlank()) {
                missing.add("tindak lanjut");
            }
            return missing.isEmpty()
                    ? ""
                    : "Target tidak tercapai, tetapi " + String.join(" dan ", missing)
                            + " belum ditulis. Tulis sebabnya dan apa yang akan dilakukan.";
        }

        @Override
        String where(Figure figure) {
            return figure.cell() + (figure.obstacle().isBlank() ? ".kendala" : ".tindak");
        }
    },
    /// A follow-up that nobody owns does not happen.
    OWNERLESS("tanpa-pic", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            return !figure.followUp().isBlank()
                            && (figure.person().isBlank() || figure.deadline().isBlank())
                    ? "Tindak lanjut belum lengkap dengan penanggung jawab dan batas waktunya. Lengkapi, atau jelaskan."
                    : "";
        }

        @Override
        String where(Figure figure) {
            return figure.cell() + (figure.person().isBlank() ? ".pic" : ".batas");
        }
    },
    /// Last quarter's words are no explanation of this quarter.
    COPIED("salinan", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            return !figure.obstacle().isBlank() && plain(figure.obstacle()).equals(plain(figure.obstacleBefore()))
                    ? "Kendala sama persis dengan triwulan lalu. Perbarui, atau jelaskan mengapa tidak berubah."
                    : "";
        }

        @Override
        String where(Figure figure) {
            return figure.cell() + ".kendala";
        }
    },
    /// A figure that nobody can check is not worth much.
    UNPROVEN("tanpa-bukti", Severity.WARNING) {
        @Override
        String find(Figure figure) {
            return figure.actual() != null && figure.evidence() == 0
                    ? "Data dukung belum ada (diminta: " + figure.agreed().evidence()
                            + "). Tambahkan, atau tulis di mana dapat dilihat."
                    : "";
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private final String key;
    private final Severity severity;

    Check(String key, Severity severity) {
        this.key = key;
        this.severity = severity;
    }

    /// What it found in a row; empty = nothing.
    abstract String find(Figure figure);

    /// The cell that the finding leads to.
    String where(Figure figure) {
        return figure.cell();
    }

    /// Row by row, errors first within each.
    public static List<Finding> run(List<Figure> figures) {
        var findings = new ArrayList<Finding>();
        for (var figure : figures) {
            for (var severity : Severity.values()) {
                for (var check : values()) {
                    if (check.severity == severity) {
                        var message = check.find(figure);
                        if (!message.isEmpty()) {
                            findings.add(new Finding(
                                    severity,
                                    check.key,
                                    check.where(figure),
                                    figure.agreed().code(),
                                    message));
                        }
                    }
                }
            }
        }
        return List.copyOf(findings);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
    }
}
