package org.meridian.ui.query;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.query.QueryEdits;
import org.meridian.model.query.QueryPart;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.query.QueryOffer;

/** One line of the outline of a query: how it is joined, what it asks, its opposite, its end. */
abstract class QueryLine extends HBox {

  private static final double STEP = 20;

  /** Where a line stands. */
  enum Joint {
    OUTERMOST,
    FIRST,
    AND,
    OR
  }

  protected final LiveMessages messages;
  protected final QueryEditing editing;
  private final Label joint = new Label();
  private final ToggleButton opposite = new ToggleButton();
  private final Button remove;
  private QueryPart part;

  QueryLine(LiveMessages messages, QueryEditing editing) {
    super(6);
    this.messages = messages;
    this.editing = editing;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("query-line");
    joint.getStyleClass().add("secondary");
    joint.setMinWidth(Region.USE_PREF_SIZE);
    opposite.textProperty().bind(messages.bind("query.opposite"));
    opposite.accessibleTextProperty().bind(messages.bind("query.opposite.help"));
    opposite.getStyleClass().add("small-button");
    opposite.setMinWidth(Region.USE_PREF_SIZE);
    opposite.setOnAction(event -> editing.change(q -> QueryEdits.turned(q, part.path())));
    remove = IconButtons.button(Feather.X, messages, "query.remove");
    remove.setOnAction(event -> editing.change(q -> QueryEdits.removed(q, part.path())));
  }

  /** Puts the line together around what it asks. */
  protected final void arrange(Node... asked) {
    getChildren().setAll(joint, opposite);
    getChildren().addAll(asked);
    getChildren().add(remove);
  }

  /** What the line is of. */
  protected final QueryPart part() {
    return part;
  }

  /** Shows a part at its place. */
  final void show(QueryPart shown, Joint how, QueryOffer offer) {
    part = shown;
    int depth = shown.path().size();
    setPadding(new Insets(0, 0, 0, STEP * Math.max(0, depth - 1)));
    boolean isOutermost = how == Joint.OUTERMOST;
    joint.setText(messages.get("query.joint." + how.name()));
    opposite.setSelected(shown.isOpposite());
    seen(opposite, !isOutermost);
    seen(remove, !isOutermost);
    name("query-" + String.join("-", shown.path().stream().map(String::valueOf).toList()));
    fill(offer);
  }

  private void name(String id) {
    setId(id);
    opposite.setId(id + "-not");
    remove.setId(id + "-remove");
    nameControls(id + "-");
  }

  /** Gives the controls of the line their ids. */
  protected abstract void nameControls(String prefix);

  /** Says all choices anew, as when the language changes. */
  abstract void again();

  /** Shows the part in the controls of the line. */
  protected abstract void fill(QueryOffer offer);

  /** Where the keyboard goes when the line is new. */
  abstract Node first();

  protected static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
