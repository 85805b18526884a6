package id.akuntabel.measurement.formula;

/// What judges an indicator: the policy that computes its achievement and the scale that gives it a word.
public record Rules(Policy policy, RatingScale scale) {

    /// Where nobody chose anything.
    public static final Rules STANDARD = new Rules(Policies.STANDARD, RatingScales.PERMENDAGRI);
}
