package id.akuntabel.rules;

import java.util.function.Function;

/// Every rule, with what a violation looks like in the planted house. The numbers are those of `docs/architecture.md`.
@SuppressWarnings("ImmutableEnumChecker") // method references hold no state
enum HouseRule {
    /// 2
    MODULES_SAY_WHAT_THEY_ARE(ModuleRules::modulesSayWhatTheyAre, "planted.above has no sentence"),
    /// 2
    PACKAGES_ARE_NULL_MARKED(ModuleRules::packagesAreNullMarked, "planted.above.slice is not @NullMarked"),
    /// 4
    FACES_STAND_ALONE(ModuleRules::facesStandAlone, "planted.below.Clingy depends on planted.below.slice.Detail"),
    /// 4
    FACES_HOLD_NO_BEANS(ModuleRules::facesHoldNoBeans, "planted.below.Clingy is a bean"),
    /// 4
    FACES_ARE_MINIMAL(ModuleRules::facesAreMinimal, "planted.below.Forgotten"),
    /// 5
    LIBRARIES_STAY_AT_HOME(LibraryRules::librariesStayAtHome, "planted.above.slice.Runs uses org.flowable.engine"),
    /// 6
    THE_CORE_IS_PURE(LibraryRules::theCoreIsPure, "planted.above.slice.State$Open uses javax.sql.DataSource"),
    /// 7
    TIME_COMES_FROM_THE_CLOCK(
            LibraryRules::timeComesFromTheClock, "planted.above.slice.Runs asks java.time.Instant.now"),
    /// 8
    CONTROLLERS_RETURN_PAGES(PageRules::controllersReturnPages, "planted.above.slice.PublicPages"),
    /// 9
    PAGES_AND_TEMPLATES_ARE_PAIRS(PageRules::pagesAndTemplatesArePairs, "LonelyPage has no template"),
    /// 9
    TEMPLATES_ARE_CLEAN(PageRules::templatesAreClean, "above/slice/Messy.jte: inline script"),
    /// 10
    EVENTS_ARE_FLAT_RECORDS(
            EventRules::eventsAreFlatRecords, "planted.below.SomethingChanged holds planted.below.slice"),
    /// 12
    SQL_NAMES_ITS_OWN_SCHEMA(DataRules::sqlNamesItsOwnSchema, "above/slice/Runs.java names below.thing"),
    /// 12
    TABLES_LIE_IN_MODULES(DataRules::tablesLieInModules, "public.stray belongs to no module"),
    /// 12
    FOREIGN_KEYS_POINT_DOWN(DataRules::foreignKeysPointDown, "below.thing refers upwards to above.other"),
    /// 13
    NO_TEST_IS_DISABLED(TestRules::noTestIsDisabled, "planted.above.slice.SleepingTests.sleeps"),
    ;

    private final Function<House, Findings> rule;
    private final String planted;

    HouseRule(Function<House, Findings> rule, String planted) {
        this.rule = rule;
        this.planted = planted;
    }

    Findings look(House house) {
        return rule.apply(house);
    }

    String planted() {
        return planted;
    }
}
