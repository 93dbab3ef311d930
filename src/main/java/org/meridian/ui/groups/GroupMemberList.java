package org.meridian.ui.groups;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.words.ScoreDigits;

/**
 * The cities of a group: rank among all and within the group, name, score. A click goes to the
 * city; those of the user's own groups can be taken out.
 */
final class GroupMemberList extends ListView<Integer> {

  private static final double ROW = 26;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Consumer<String> takeOut;
  private ListedGroup shown;
  private int node;
  private boolean own;
  private ScoreDigits digits;

  /**
   * @param takeOut takes the id of a city that the user takes out of the group
   */
  GroupMemberList(Explorer explorer, LiveMessages messages, Consumer<String> takeOut) {
    this.explorer = explorer;
    this.messages = messages;
    this.takeOut = takeOut;
    setId("group-members");
    getStyleClass().add("group-members");
    accessibleTextProperty().bind(messages.bind("groups.members"));
    new ScaledLengths(explorer.textScale()).rows(this, ROW);
    setCellFactory(any -> new MemberCell());
  }

  /** Shows the members of a group by a node. */
  void show(ListedGroup row, int by, boolean isOwn) {
    shown = row;
    node = by;
    own = isOwn;
    digits = ScoreDigits.of(row.result().cities(), by);
    List<Integer> cities = row.cities();
    if (getItems().equals(cities)) {
      refresh();
    } else {
      getItems().setAll(cities);
    }
  }

  /** A city of the group. */
  private final class MemberCell extends ListCell<Integer> {
    private final Label within = new Label();
    private final Label name = new Label();
    private final Label rank = new Label();
    private final Label score = new Label();
    private final Button out = IconButtons.button(Feather.X, messages, "groups.members.out");
    private final HBox line;

    MemberCell() {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      within.setMinWidth(28);
      within.getStyleClass().addAll("numeric", "secondary");
      rank.getStyleClass().addAll("numeric", "secondary");
      rank.setMinWidth(USE_PREF_SIZE);
      score.getStyleClass().add("numeric");
      score.setMinWidth(USE_PREF_SIZE);
      name.setMinWidth(0);
      out.getStyleClass().add("small-icon");
      out.setOnAction(event -> takeOut.accept(id()));
      line = new HBox(8, within, name, rank, between, score, out);
      line.getStyleClass().add("group-member");
      setPrefWidth(0);
      setOnMouseClicked(event -> goTo());
    }

    private String id() {
      return shown.result().dataset().city(getItem()).id();
    }

    private void goTo() {
      if (getItem() != null) {
        explorer.selection().seek(id());
      }
    }

    @Override
    protected void updateItem(Integer city, boolean empty) {
      super.updateItem(city, empty);
      setGraphic(empty || city == null || shown == null ? null : line);
      if (getGraphic() == null) {
        return;
      }
      ScenarioResult result = shown.result();
      int place = result.cities().ranking(node).rank(city);
      int own = shown.rankWithin(node, city);
      within.setText(own == 0 ? Numbers.MISSING : Numbers.whole(own));
      name.setText(messages.get(result.dataset().city(city).name()));
      rank.setText(place == 0 ? "" : messages.get("groups.members.rank", Numbers.whole(place)));
      score.setText(digits.row(city));
      out.setVisible(GroupMemberList.this.own);
      out.setManaged(GroupMemberList.this.own);
      setAccessibleText(within.getText() + " " + name.getText() + " " + score.getText());
    }
  }
}
