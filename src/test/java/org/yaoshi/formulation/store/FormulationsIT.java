package org.yaoshi.formulation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaoshi.account.Role;
import org.yaoshi.account.security.NotAllowed;
import org.yaoshi.account.security.NotSignedIn;
import org.yaoshi.account.security.SignIn;
import org.yaoshi.document.Node;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.json.Json;
import org.yaoshi.harness.OnServer;
import org.yaoshi.platform.Today;
import org.yaoshi.rules.Verdict;
import org.yaoshi.rules.store.RuleBooks;

class FormulationsIT extends OnServer {

    private static final List<String> EXAMPLES = List.of(
            "duzhongye-daiyongcha",
            "shenqi-hongzao-daiyongcha",
            "shenqi-zhiwu-yinliao",
            "wuheitang",
            "wuhongtang",
            "wuqingtang",
            "yumixu-huangqi-daiyongcha");

    @Inject
    private Formulations formulations;

    @Inject
    private ExampleProducts examples;

    @Inject
    private RuleBooks law;

    @Inject
    private SignIn door;

    @Inject
    private Today today;

    private final String id = "t-" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        door.demoSignIn(Role.FORMULATOR);
    }

    @Test
    void everyCharacterComesBack() {
        Node document = tea("菊花茶 𠮷🍵 «é»", "一\n二\t三 \\u0000 '; drop table formulation; --".repeat(1000));

        formulations.create(id, document);

        StoredFormulation found = formulations.find(id);
        assertThat(Json.write(found.document())).isEqualTo(Json.write(document));
        assertThat(found.formulation().name()).hasValue("菊花茶 𠮷🍵 «é»");
        assertThat(found.changedBy()).isEqualTo("formulator");
        assertThat(Duration.between(found.changedAt(), today.now())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void whatIsAnsweredIsWhatIsFoundLater() {
        StoredFormulation created = formulations.create(id, tea("一", "a"));
        assertThat(formulations.find(id))
                .usingRecursiveComparison()
                .ignoringFields("document", "formulation")
                .isEqualTo(created);

        StoredFormulation changed = formulations.change(id, created.version(), tea("二", "b"));
        assertThat(formulations.find(id))
                .usingRecursiveComparison()
                .ignoringFields("document", "formulation")
                .isEqualTo(changed);
        assertThat(changed.version()).isEqualTo(created.version() + 1);
    }

    @Test
    void aNameMayBeMissing() {
        formulations.create(id, Json.read("", "{\"lines\":[{\"ingredient\":\"菊花\"}]}"));

        assertThat(formulations.find(id).formulation().name()).isEmpty();
    }

    @Test
    void anOldVersionIsStale() {
        long first = formulations.create(id, tea("一", "a")).version();
        formulations.change(id, first, tea("二", "b"));

        assertThatThrownBy(() -> formulations.change(id, first, tea("三", "c"))).isInstanceOf(Stale.class);
        assertThat(formulations.find(id).formulation().name()).hasValue("二");
    }

    @Test
    void anIdIsGivenOnce() {
        formulations.create(id, tea("一", "a"));

        assertThatThrownBy(() -> formulations.create(id, tea("二", "b"))).isInstanceOf(IdTaken.class);
        assertThat(formulations.find(id).formulation().name()).hasValue("一");
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        assertThatThrownBy(() -> formulations.create(id, Json.read("", "{\"lines\":[]}")))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> formulations.find(id)).isInstanceOf(NoSuchFormulation.class);
    }

    @Test
    void theListIsInTheOrderOfIds() {
        formulations.create(id, tea("一", "a"));

        assertThat(formulations.list())
                .isSortedAccordingTo(Comparator.comparing(StoredFormulation::id))
                .extracting(StoredFormulation::id)
                .contains(id)
                .containsAll(EXAMPLES);
    }

    @Test
    void theExampleProductsAreLoadedOnce() {
        int before = formulations.list().size();
        long version = formulations.find("wuhongtang").version();

        examples.prepare();

        assertThat(formulations.list()).hasSize(before);
        assertThat(formulations.find("wuhongtang").version()).isEqualTo(version);
        assertThat(law.base().products()).containsOnlyKeys(EXAMPLES);
    }

    @Test
    void theExampleProductsMayBeSoldToday() {
        for (String example : EXAMPLES) {
            assertThat(formulations.check(example, LocalDate.of(2026, 11, 23)).verdict())
                    .as(example)
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Test
    void aStrangerMayReadADemonstrationOnly() {
        door.signOut();

        assertThat(formulations.find("wuhongtang").changedBy()).isEqualTo("yaoshi");
        assertThatThrownBy(() -> formulations.create(id, tea("一", "a"))).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> formulations.change("wuhongtang", 1, tea("一", "a")))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void whoeverMayOnlyReadChangesNothing() {
        door.demoSignIn(Role.REGULATORY_OFFICER);

        assertThatThrownBy(() -> formulations.create(id, tea("一", "a"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> formulations.change("wuhongtang", 1, tea("一", "a")))
                .isInstanceOf(NotAllowed.class);
    }

    private static Node tea(String name, String process) {
        return Node.object()
                .with("name", name)
                .with("process", process)
                .with(
                        "lines",
                        Node.items(List.of(Node.object()
                                .with("ingredient", "菊花")
                                .with("amount", "3.00 g")
                                .node())))
                .node();
    }
}
