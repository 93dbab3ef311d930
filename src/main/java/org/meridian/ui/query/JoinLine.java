package org.meridian.ui.query;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryEdits;
import org.meridian.ui.choice.QuietChoice;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.query.ConditionKind;
import org.meridian.view.query.QueryOffer;

/** What joins the lines below it, further in: all of them, or any. */
final class JoinLine extends QueryLine {

  private final QuietChoice<Boolean> joint;
  private final Label holds = new Label();
  private final Button condition = new Button();
  private final Button bracket = new Button();
  private QueryOffer offered;

  JoinLine(LiveMessages messages, QueryEditing editing) {
    super(messages, editing);
    joint =
        new QuietChoice<>(
            isAll -> messages.get(isAll ? "query.join.all" : "query.join.any"),
            isAll -> editing.change(q -> QueryEdits.rejoined(q, part().path(), isAll)));
    joint.accessibleTextProperty().bind(messages.bind("query.choose.join"));
    joint.setMinWidth(Region.USE_PREF_SIZE);
    holds.textProperty().bind(messages.bind("query.join.hold"));
    holds.getStyleClass().add("secondary");
    button(condition, "query.add", () -> add(offered.usual(ConditionKind.RANK)));
    button(
        bracket,
        "query.add.bracket",
        () -> add(new CityQuery.AnyQuery(List.of(offered.usual(ConditionKind.RANK)))));
    arrange(joint, holds, condition, bracket);
  }

  private void button(Button button, String key, Runnable action) {
    button.textProperty().bind(messages.bind(key));
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  private void add(CityQuery added) {
    editing.change(q -> QueryEdits.added(q, part().path(), added));
  }

  @Override
  protected void nameControls(String prefix) {
    joint.setId(prefix + "join");
    condition.setId(prefix + "add");
    bracket.setId(prefix + "bracket");
  }

  @Override
  protected void fill(QueryOffer offer) {
    offered = offer;
    joint.offer(List.of(true, false), part().plain() instanceof CityQuery.AllQuery);
  }

  @Override
  Node first() {
    return condition;
  }

  @Override
  void again() {
    joint.again();
  }
}
