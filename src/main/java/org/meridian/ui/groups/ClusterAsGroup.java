package org.meridian.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.notes.NotesBox;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** What can be done with a cluster as with any group: kept, profiled, shown alone, noted on. */
public final class ClusterAsGroup extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final NotesBox notes;
  private CityGroup shown;
  private ClusterAddress address;
  private Set<String> members = Set.of();

  /**
   * @param commands keeps groups
   */
  public ClusterAsGroup(Explorer explorer, LiveMessages messages, GroupCommands commands) {
    super(6);
    this.explorer = explorer;
    this.messages = messages;
    notes = new NotesBox(explorer, messages, "cluster-notes");
    getStyleClass().add("card-line");
    FlowPane doing =
        new FlowPane(
            6,
            6,
            button("keep", () -> commands.ask(getScene().getWindow(), shown.name(), shown.rule())),
            button("only", this::showOnly),
            button("profile", () -> explorer.comparison().open(List.of(address.text()))),
            button("beside", () -> explorer.comparison().add(address.text())));
    getChildren().setAll(doing, notes);
  }

  private Button button(String id, Runnable action) {
    Button button = new Button();
    button.setId("cluster-" + id);
    button.getStyleClass().add("small-button");
    button.textProperty().bind(messages.bind("groups.do." + id));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** All views show only its cities, or all again where they do so already. */
  private void showOnly() {
    CityFilter only = CityFilter.ALL.withOnlyIds(members);
    explorer.commit(
        "ranking.step.filter",
        now -> now.withCities(now.cities().equals(only) ? CityFilter.ALL : only));
  }

  /**
   * Shows a cluster.
   *
   * @param cluster it as a group
   * @param identity what it is known by
   * @param cities ids of its cities
   */
  public void show(CityGroup cluster, String identity, Set<String> cities) {
    shown = cluster;
    address = new ClusterAddress(identity);
    members = Set.copyOf(cities);
    notes.show(Optional.of(address), messages.get(cluster.name()));
  }
}
