package org.meridian.scenario.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupDraft;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.choice.CityFilter;

/** Groups and notes of a scenario, changed. */
class GroupEditsTest {

  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();

  private static Scenario three() {
    Scenario now = Scenario.opening(SMALL);
    for (String city : List.of("lima", "oslo", "lima")) {
      now =
          GroupDraft.added(
              now,
              SMALL,
              LocalText.same(city),
              GroupDraft.freeColour(now),
              new GroupRule.ByList(Set.of(city), false));
    }
    return now;
  }

  private static List<String> ids(Scenario scenario) {
    return scenario.groups().stream().map(CityGroup::id).toList();
  }

  @Test
  void groupsMoveAndStopAtTheEnds() {
    Scenario now = three();
    assertThat(ids(GroupEdits.moved(now, "group-3", -1)))
        .containsExactly("group-1", "group-3", "group-2");
    assertThat(ids(GroupEdits.moved(now, "group-1", 2)))
        .containsExactly("group-2", "group-3", "group-1");
    assertThat(GroupEdits.moved(now, "group-1", -1)).isEqualTo(now);
    assertThat(GroupEdits.moved(now, "no-such-group", 1)).isEqualTo(now);
  }

  @Test
  void eachNewGroupHasAColourThatIsFree() {
    assertThat(three().groups()).extracting(CityGroup::colour).containsExactly(0, 1, 2);
  }

  @Test
  void whatHangsOnADeletedGroupGoesWithIt() {
    Scenario full = three();
    Note note =
        new Note(new GroupAddress("group-2"), LocalText.same("about it"), "a source", "2026");
    Scenario before =
        NoteEdits.added(full, note)
            .withCities(CityFilter.ALL.withGroups(Set.of("group-1", "group-2")))
            .withClusters(
                full.clusters().withReach(full.clusters().reach().withGroups(Set.of("group-2"))));

    Scenario after = GroupEdits.deleted(before, "group-2");

    assertThat(ids(after)).containsExactly("group-1", "group-3");
    assertThat(after.cities().groups()).containsExactly("group-1");
    assertThat(after.clusters().reach().groups()).isEmpty();
    assertThat(after.notes()).isEmpty();
    assertThat(ScenarioFit.check(after, SMALL)).isEmpty();
  }

  @Test
  void oneGroupIsChangedInItsPlace() {
    Scenario after =
        GroupEdits.changed(
            three(),
            "group-2",
            group -> group.withName(new LocalText("Two", "\u4e8c")).withColour(5));
    assertThat(ids(after)).containsExactly("group-1", "group-2", "group-3");
    assertThat(after.groups().get(1).name().zh()).isEqualTo("\u4e8c");
    assertThat(after.groups().get(1).colour()).isEqualTo(5);
  }

  @Test
  void notesAreAddedReplacedAndDeleted() {
    CityAddress lima = CityAddress.of("lima");
    Note first = new Note(lima, LocalText.same("first"), "", "");
    Note second = new Note(lima, LocalText.same("second"), "", "");
    Scenario one = NoteEdits.added(Scenario.opening(SMALL), first);
    Scenario two = NoteEdits.replaced(one, first, second);

    assertThat(NoteEdits.on(new ScenarioEngine().evaluate(SMALL, two), lima)).contains(second);
    assertThat(NoteEdits.deleted(two, second).notes()).isEmpty();
    assertThat(NoteEdits.replaced(two, first, first)).isEqualTo(two);
  }
}
