package org.meridian.ui.query;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.query.QueryEdits;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.groups.GroupEdits;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.query.QueryContent;

/** What is done with the cities that a query means. */
final class QueryDoing extends FlowPane {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final GroupCommands groups;
  private final Button select = new Button();
  private final Button keep = new Button();
  private final Button save = new Button();
  private final ToggleButton only = new ToggleButton();
  private final Button clear = new Button();
  private QueryContent shown;

  /**
   * @param groups makes groups
   * @param export asks where to, and exports the table
   */
  QueryDoing(
      Explorer explorer,
      LiveMessages messages,
      QueryEditing editing,
      GroupCommands groups,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(8, 6);
    this.explorer = explorer;
    this.messages = messages;
    this.groups = groups;
    button(select, "select", () -> explorer.selection().select(shown.cityIds()));
    button(keep, "keep", this::keep);
    button(save, "save", this::save);
    save.textProperty().unbind();
    button(only, "only", this::showOnly);
    button(clear, "clear", editing::clear);
    getChildren().setAll(select, keep, save, only, clear, ExportMenu.of("query", messages, export));
  }

  private void button(ButtonBase button, String id, Runnable action) {
    button.setId("query-" + id);
    button.getStyleClass().add("small-button");
    button.textProperty().bind(messages.bind("query.do." + id));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          if (shown != null) {
            action.run();
          }
        });
  }

  /** Shows what can be done with a content. */
  void show(QueryContent content) {
    shown = content;
    select.setDisable(content.rows().isEmpty());
    only.setSelected(explorer.scenario().get().cities().equals(filter()));
    only.setDisable(content.rows().isEmpty() && !only.isSelected());
    clear.setDisable(content.draft().equals(QueryDraft.NONE));
    Optional<CityGroup> own = own();
    seen(save, own.isPresent());
    own.ifPresent(
        group -> {
          save.setText(messages.get("query.do.save", messages.get(group.name())));
          save.setDisable(isSame(group));
        });
  }

  private static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** The group that it was opened from, as long as it is there. */
  private Optional<CityGroup> own() {
    String id = shown.draft().group();
    return explorer.scenario().get().groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst();
  }

  /** A query follows scores and values; what changed only a comparison knows, so it is a list. */
  private GroupRule rule() {
    return shown.draft().query().asksForChange()
        ? new GroupRule.ByList(shown.cityIds(), false)
        : new GroupRule.ByQuery(shown.draft().query());
  }

  private boolean isSame(CityGroup group) {
    CityQuery now = shown.draft().query();
    return group.rule() instanceof GroupRule.ByQuery rule
        && QueryEdits.opened(rule.query()).equals(QueryEdits.opened(now));
  }

  private void keep() {
    groups.ask(getScene().getWindow(), rule());
  }

  private void save() {
    GroupRule next = rule();
    String id = shown.draft().group();
    explorer.commit(
        "query.step.saved", now -> GroupEdits.changed(now, id, group -> group.withRule(next)));
  }

  /** All views show only these cities, or all again where they do so already. */
  private void showOnly() {
    CityFilter filter = filter();
    only.setSelected(explorer.scenario().get().cities().equals(filter));
    explorer.commit(
        "ranking.step.filter",
        now -> now.withCities(now.cities().equals(filter) ? CityFilter.ALL : filter));
  }

  private CityFilter filter() {
    boolean isSaved = own().filter(this::isSame).isPresent();
    return isSaved
        ? CityFilter.ALL.withGroups(Set.of(shown.draft().group()))
        : CityFilter.ALL.withOnlyIds(shown.cityIds());
  }
}
