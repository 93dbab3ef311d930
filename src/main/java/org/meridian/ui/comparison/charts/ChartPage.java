package org.meridian.ui.comparison.charts;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.ChartPainter;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.ChartContent;

/**
 * A chart with what is drawn above it and notes below; in its place, where it is empty, why it is
 * and what to do.
 *
 * @param <C> the type of content
 */
final class ChartPage<C extends ChartContent> extends VBox {

  private final LiveMessages messages;
  private final ChartPicture<C> picture;
  private final Label heading = new Label();
  private final Label notes = new Label();
  private final Label nothing = new Label();
  private C shown;

  /**
   * @param view whose id the ids of nodes begin with, and which has a line {@code
   *     charts.VIEW.picture} that names the picture
   */
  ChartPage(
      String view,
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ChartPainter<C> painter) {
    this.messages = messages;
    picture = new ChartPicture<>(explorer, painter, background);
    picture.setId(view + "-picture");
    picture.accessibleTextProperty().bind(messages.bind("charts." + view + ".picture"));
    label(heading, view + "-heading", "chart-heading");
    label(notes, view + "-notes", "matrix-count");
    notes.getStyleClass().add("sides-facts");
    label(nothing, view + "-empty", "empty");
    StackPane body = new StackPane(picture, nothing);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(heading, body, notes);
    messages.languageProperty().subscribe(language -> dress());
  }

  private static void label(Label label, String id, String style) {
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
  }

  /** Shows a content. */
  void show(C content) {
    shown = content;
    dress();
  }

  /** The picture of the chart. */
  ChartPicture<C> picture() {
    return picture;
  }

  /** What is shown; null before the first. */
  C shown() {
    return shown;
  }

  private void dress() {
    if (shown == null) {
      return;
    }
    boolean isEmpty = shown.emptyReason().isPresent();
    nothing.setText(shown.emptyReason().map(why -> why.in(messages)).orElse(""));
    seen(nothing, isEmpty);
    heading.setText(isEmpty ? "" : shown.heading().in(messages));
    seen(heading, !isEmpty);
    notes.setText(
        isEmpty
            ? ""
            : shown.notes().stream()
                .map(note -> note.in(messages))
                .collect(Collectors.joining(messages.get("charts.note.join"))));
    seen(notes, !notes.getText().isEmpty());
    picture.setVisible(!isEmpty);
    if (!isEmpty) {
      picture.draw(shown);
    }
  }

  private static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
