package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.json.Json;
import org.yaoshi.rules.TheLaw;

/** A recipe in the keys of the check contract: read whole, or refused with every mistake and its JSON Pointer. */
class FormulationReaderTest {

    private static Formulation read(String json) {
        return new FormulationReader(TheLaw.book().vocabulary()).read(Json.read("", json));
    }

    private static List<String> mistakes(String json) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> read(json));
        assertThat(refused).as("the recipe is refused").isNotNull();
        return refused.mistakes().stream()
                .map(mistake -> mistake.pointer() + ": " + mistake.words().en())
                .toList();
    }

    @Test
    void readsAllThatTheContractNames() {
        Formulation recipe = read("""
                { "name": "参芪植物饮料", "pathway": "ordinary-food", "category": "14.05.03", "province": "CN-SX",
                  "yield": "1000 mL", "serving": "250 mL", "servingsPerDay": "2", "density": "1.02 g/mL", "dilution": "1:8",
                  "intendedFor": ["infants"], "producedOn": "2026-01-02", "filedOn": "2026-03-04", "process": "水提",
                  "lines": [
                    { "ingredient": "党参", "part": "根", "form": "extract", "ratio": "5:1", "amount": "12 g",
                      "species": "Codonopsis pilosula", "role": "main" },
                    { "ingredient": "人参", "age": "5 y", "strain": "X1" },
                    { "additive": "山梨酸钾", "amount": "0.3 g" } ],
                  "label": { "name": "饮料", "text": "…", "claims": [], "statements": ["孕妇不推荐食用"], "ingredients": ["水"],
                    "allergens": [], "nutrition": { "per": "100 mL", "energy": "232 kJ" }, "netContent": "250 mL",
                    "panel": "120 cm²", "warning": "24 cm²", "edition": "2025" } }
                """);
        assertThat(recipe.name()).contains("参芪植物饮料");
        assertThat(recipe.servingsPerDay())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("2"));
        assertThat(recipe.producedOn()).contains(LocalDate.of(2026, 1, 2));
        assertThat(recipe.filedOn()).contains(LocalDate.of(2026, 3, 4));
        assertThat(recipe.intendedFor()).extracting(Term::id).containsExactly("infants");
        assertThat(recipe.lines()).extracting(Line::pointer).containsExactly("/lines/0", "/lines/1", "/lines/2");
        assertThat(recipe.lines().getFirst().part().map(Term::id)).contains("root");
        assertThat(recipe.lines().getLast().isAdditive()).isTrue();
        Label label = recipe.label().orElseThrow();
        assertThat(label.claims()).contains(List.of());
        assertThat(label.nutrition()).containsEntry("energy", "232 kJ");
        assertThat(label.panel()).contains(Area.of("120 cm²"));
    }

    @Test
    void oneLineIsARecipe() {
        assertThat(read("{\"lines\":[{\"ingredient\":\"水\"}]}").lines()).hasSize(1);
    }

    @Test
    void aNumberMayStandWithoutQuotesInItsOwnDigits() {
        assertThat(read("{\"servingsPerDay\":2.50,\"lines\":[{\"ingredient\":\"水\"}]}")
                        .servingsPerDay())
                .hasValueSatisfying(number -> assertThat(number).hasToString("2.50"));
    }

    @Test
    void fullWidthDigitsAreDigits() {
        Formulation recipe = read(
                "{\"yield\":\"１０００　ｍＬ\",\"servingsPerDay\":\"２\",\"lines\":[{\"ingredient\":\"水\",\"amount\":\"９４３．９５ｇ\"}]}");
        assertThat(recipe.yield())
                .hasValueSatisfying(amount -> assertThat(amount).hasToString("1000 mL"));
        assertThat(recipe.lines().getFirst().amount())
                .hasValueSatisfying(amount -> assertThat(amount).hasToString("943.95 g"));
    }

    @Test
    void anUnknownKeyIsNamedWithItsPointerAndTheNearestOne() {
        assertThat(mistakes("{\"yeild\":\"1 kg\",\"lines\":[{\"ingredient\":\"水\",\"ammount\":\"1 g\"}]}"))
                .containsExactlyInAnyOrder(
                        "/yeild: unknown key «yeild»; did you mean «yield»?",
                        "/lines/0/ammount: unknown key «ammount»; did you mean «amount»?");
    }

    @Test
    void anUnknownKeyOfTheLabelIsFoundToo() {
        assertThat(mistakes("{\"lines\":[{\"ingredient\":\"水\"}],\"label\":{\"statement\":[]}}"))
                .containsExactly("/label/statement: unknown key «statement»; did you mean «statements»?");
    }

    @Test
    void aDoubledKeyIsAMistake() {
        assertThat(mistakes("{\"lines\":[{\"ingredient\":\"水\",\"amount\":\"1 g\",\"amount\":\"2 g\"}]}"))
                .containsExactly("/lines/0/amount: the key «amount» stands twice");
    }

    @Test
    void anUnknownUnitAndAnUnknownPartAreBothReported() {
        assertThat(
                        mistakes(
                                "{\"lines\":[{\"ingredient\":\"党参\",\"amount\":\"12 gr\"},{\"ingredient\":\"黄芪\",\"part\":\"根须须\"}]}"))
                .containsExactlyInAnyOrder(
                        "/lines/0/amount: unknown unit «gr»; units: kg, g, mg, µg, L, mL",
                        "/lines/1/part: unknown part «根须须»; did you mean «根»?");
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThat(mistakes("{\"lines\":[{\"ingredient\":\"水\",\"amount\":\"-1 g\"}]}"))
                .containsExactly("/lines/0/amount: «-1» is negative; only zero or more is possible here");
    }

    @Test
    void nothingIsServedNeverAndOfNothing() {
        assertThat(
                        mistakes(
                                "{\"yield\":\"0 g\",\"serving\":\"0 mL\",\"servingsPerDay\":\"0\",\"lines\":[{\"ingredient\":\"水\"}]}"))
                .containsExactlyInAnyOrder(
                        "/yield: «0 g» must be more than zero",
                        "/serving: «0 mL» must be more than zero",
                        "/servingsPerDay: «0» must be more than zero");
    }

    @Test
    void aWordsPlaceIsNotForAList() {
        assertThat(mistakes("{\"name\":[\"x\"],\"category\":{},\"lines\":[{\"ingredient\":\"水\"}]}"))
                .containsExactlyInAnyOrder(
                        "/name: one value belongs here, not a list", "/category: one value belongs here, not fields");
    }

    @Nested
    class Lines {

        @Test
        void thereIsAtLeastOne() {
            assertThat(mistakes("{}")).containsExactly(": «lines» is missing");
            assertThat(mistakes("{\"lines\":[]}"))
                    .containsExactly("/lines: the recipe has no lines; give at least one");
        }

        @Test
        void whatIsNoListIsSaidOnce() {
            assertThat(mistakes("{\"lines\":{}}")).containsExactly("/lines: a list belongs here");
            assertThat(mistakes("{\"lines\":\"水\"}")).containsExactly("/lines: a list belongs here");
        }

        @Test
        void aRecipeIsFields() {
            assertThat(mistakes("[]")).containsExactly(": fields with names belong here");
            assertThat(mistakes("\"水\"")).containsExactly(": fields with names belong here");
        }

        @Test
        void aLineIsFields() {
            assertThat(mistakes("{\"lines\":[\"水\"]}")).containsExactly("/lines/0: fields with names belong here");
        }

        @Test
        void aLineIsAnIngredientOrAnAdditive() {
            assertThat(mistakes("{\"lines\":[{\"amount\":\"1 g\"}]}"))
                    .containsExactly("/lines/0: «ingredient» is missing");
            assertThat(mistakes("{\"lines\":[{\"ingredient\":\"水\",\"additive\":\"柠檬酸\"}]}"))
                    .containsExactly("/lines/0: a line has either «ingredient» or «additive»");
        }

        @Test
        void aThousandAreEnough() {
            assertThat(read("{\"lines\":[" + lines(1000) + "]}").lines()).hasSize(1000);
            assertThat(mistakes("{\"lines\":[" + lines(1001) + "]}"))
                    .containsExactly("/lines: too many lines: 1001, at most 1000");
        }

        @Test
        void aThousandAreEnoughWhereverTheyStand() {
            String premix = "{\"ingredient\":\"预混料\",\"lines\":[" + lines(600) + "]}";
            assertThat(mistakes("{\"lines\":[" + premix + "," + premix + "]}"))
                    .containsExactly("/lines: too many lines: 1202, at most 1000");
        }

        private static String lines(int count) {
            return "{\"ingredient\":\"水\"},".repeat(count - 1) + "{\"ingredient\":\"水\"}";
        }
    }

    @Nested
    class Premixes {

        @Test
        void keepTheirLinesWithTheirPointers() {
            Formulation recipe = read(
                    "{\"lines\":[{\"ingredient\":\"水\"},{\"ingredient\":\"预混料\",\"lines\":[{\"ingredient\":\"党参\"},{\"additive\":\"柠檬酸\"}]}]}");
            assertThat(recipe.everyLine().map(Line::pointer))
                    .containsExactly("/lines/0", "/lines/1", "/lines/1/lines/0", "/lines/1/lines/1");
        }

        @Test
        void holdSomething() {
            assertThat(mistakes("{\"lines\":[{\"ingredient\":\"预混料\",\"lines\":[]}]}"))
                    .containsExactly("/lines/0/lines: the premix has no lines; give at least one");
        }

        @Test
        void aMistakeInsideOneHasItsWholePointer() {
            assertThat(
                            mistakes(
                                    "{\"lines\":[{\"ingredient\":\"预混料\",\"lines\":[{\"ingredient\":\"党参\",\"part\":\"xyz\"}]}]}"))
                    .containsExactly("/lines/0/lines/0/part: unknown part «xyz»");
        }

        @Test
        void nestNoDeeperThanEight() {
            assertThat(read(nested(8)).everyLine()).hasSize(8);
            assertThat(mistakes(nested(9)))
                    .containsExactly("/lines/0".repeat(8) + "/lines: premixes nested more than 8 deep");
        }

        private static String nested(int depth) {
            return "{\"lines\":[{\"ingredient\":\"料\","
                            .repeat(depth - 1)
                            .replace(",{\"lines\"", ",\"lines\"")
                            .replace(",{", ",")
                    + (depth > 1 ? "\"lines\":[" : "{\"lines\":[")
                    + "{\"ingredient\":\"水\"}]" + "}]".repeat(depth - 1) + "}";
        }
    }

    @Nested
    class Names {

        @Test
        void areNotBlank() {
            assertThat(mistakes("{\"name\":\"  \",\"lines\":[{\"ingredient\":\"　\"}]}"))
                    .containsExactlyInAnyOrder(
                            "/name: must not be empty; leave the key out where there is nothing to say",
                            "/lines/0/ingredient: must not be empty; leave the key out where there is nothing to say");
        }

        @Test
        void holdNoControlCharacters() {
            assertThat(mistakes("{\"lines\":[{\"ingredient\":\"党\\u0000参\"},{\"ingredient\":\"黄\\u001b[31m芪\"}]}"))
                    .containsExactlyInAnyOrder(
                            "/lines/0/ingredient: the name has control characters",
                            "/lines/1/ingredient: the name has control characters");
        }

        @Test
        void areNoLongerThanTwoHundredCharacters() {
            assertThat(read("{\"name\":\"" + "参".repeat(200) + "\",\"lines\":[{\"ingredient\":\"水\"}]}")
                            .name())
                    .isPresent();
            assertThat(mistakes("{\"name\":\"" + "参".repeat(201) + "\",\"lines\":[{\"ingredient\":\"水\"}]}"))
                    .containsExactly("/name: the name is too long: 201 characters, at most 200");
        }

        @Test
        void areKeptAsWrittenButForBlanksAroundThem() {
            assertThat(read("{\"lines\":[{\"ingredient\":\" dǎng shēn \"}]}")
                            .lines()
                            .getFirst()
                            .name())
                    .isEqualTo("dǎng shēn");
        }
    }

    @Test
    void aDayIsAYearAMonthAndADay() {
        assertThat(mistakes(
                        "{\"producedOn\":\"2026-02-30\",\"filedOn\":\"2.1.2026\",\"lines\":[{\"ingredient\":\"水\"}]}"))
                .containsExactlyInAnyOrder(
                        "/producedOn: «2026-02-30» is no date; write it as 2026-11-23",
                        "/filedOn: «2.1.2026» is no date; write it as 2026-11-23");
    }

    @Test
    void aPathwayIsOneOfThree() {
        assertThat(mistakes("{\"pathway\":\"food\",\"lines\":[{\"ingredient\":\"水\"}]}"))
                .containsExactly("/pathway: unknown pathway «food»; known: ordinary-food, pilot, health-food");
    }

    @Test
    void aNutritionFactIsOneValue() {
        assertThat(
                        mistakes(
                                "{\"lines\":[{\"ingredient\":\"水\"}],\"label\":{\"nutrition\":{\"energy\":[]},\"edition\":\"2020\"}}"))
                .containsExactlyInAnyOrder(
                        "/label/nutrition: «energy» must be one value",
                        "/label/edition: unknown edition «2020»; known: 2011, 2025");
    }
}
