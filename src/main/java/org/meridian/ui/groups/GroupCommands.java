package org.meridian.ui.groups;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupDraft;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.text.FixedMessages;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.OpenDialog;
import org.meridian.ui.text.LiveMessages;

/** Makes groups, each a step of undo. Lives on the JavaFX thread. */
public final class GroupCommands {

  private static final String STEP = "groups.step.made";

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ReadOnlyObjectWrapper<Optional<LocalText>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyIntegerWrapper queried = new ReadOnlyIntegerWrapper();

  /**
   * @param explorer whose scenario takes the groups
   */
  public GroupCommands(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  /** The name of the group that was made last; empty before the first. */
  public ReadOnlyObjectProperty<Optional<LocalText>> made() {
    return made.getReadOnlyProperty();
  }

  /** Asks for a name, and makes a group of the selected cities; of none nothing. */
  public void ofSelection(Window owner) {
    Set<String> selected = explorer.selection().cities().get();
    if (!selected.isEmpty()) {
      ask(owner, nextName(), new GroupRule.ByList(selected, true));
    }
  }

  /** Asks for a name, and makes a group of the cities that the filter leaves. */
  public void ofShown(Window owner) {
    ScenarioResult result = explorer.result().get();
    if (result != null) {
      ask(owner, nextName(), shown(result));
    }
  }

  /** A filter by one region or country alone is a rule; any other a list. */
  private static GroupRule shown(ScenarioResult result) {
    CityFilter filter = result.scenario().cities();
    if (filter.regions().size() == 1
        && filter.equals(CityFilter.ALL.withRegions(filter.regions()))) {
      return new GroupRule.ByAttribute(GroupRule.REGION, filter.regions().iterator().next());
    }
    if (filter.countries().size() == 1
        && filter.equals(CityFilter.ALL.withCountries(filter.countries()))) {
      return new GroupRule.ByAttribute(GroupRule.COUNTRY, filter.countries().iterator().next());
    }
    Set<String> ids = new HashSet<>();
    boolean[] shown = result.shownCities();
    for (int city = 0; city < shown.length; city++) {
      if (shown[city]) {
        ids.add(result.dataset().city(city).id());
      }
    }
    return new GroupRule.ByList(ids, false);
  }

  /** Asks for a name, and makes a group by a rule. */
  public void ask(Window owner, GroupRule rule) {
    ask(owner, nextName(), rule);
  }

  /** Brings the builder of queries to the front. */
  public void query() {
    queried.set(queried.get() + 1);
  }

  /** The same with the query that a group of the user's own goes by. */
  public void query(CityGroup group) {
    if (group.rule() instanceof GroupRule.ByQuery rule) {
      explorer.commit(
          "query.step.opened",
          now -> now.withQuery(new QueryDraft(rule.query(), group.id()).opened()));
      query();
    }
  }

  /** Changes each time that the builder of queries is to come to the front. */
  public ReadOnlyIntegerProperty queried() {
    return queried.getReadOnlyProperty();
  }

  /** "Group 3" in both languages. */
  private LocalText nextName() {
    Scenario now = explorer.scenario().get();
    String number = Integer.toString(now.groups().size() + 1);
    return new LocalText(
        FixedMessages.ofWindow(Language.ENGLISH).get("groups.new.name", number),
        FixedMessages.ofWindow(Language.CHINESE).get("groups.new.name", number));
  }

  /**
   * Asks for name and colour, and makes a group.
   *
   * @param proposed its name unless the user types another
   * @param rule which cities it has
   */
  public void ask(Window owner, LocalText proposed, GroupRule rule) {
    ScenarioResult result = explorer.result().get();
    int cities = 0;
    for (boolean member : GroupMembers.of(result, CityGroup.of("new", proposed, rule))) {
      cities += member ? 1 : 0;
    }
    OpenDialog.over(
        owner,
        new NewGroupDialog(
            messages,
            cities,
            proposed,
            GroupDraft.freeColour(explorer.scenario().get()),
            explorer.dark().get(),
            (name, colour) -> make(name, colour, rule)));
  }

  /** Makes a group at once. */
  public void make(LocalText name, int colour, GroupRule rule) {
    explorer.commit(
        STEP, now -> GroupDraft.added(now, explorer.dataset().get(), name, colour, rule));
    made.set(Optional.of(name));
  }
}
