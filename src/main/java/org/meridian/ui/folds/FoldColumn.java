package org.meridian.ui.folds;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.UiThread;

/** Folds one below another that scroll together, and a foot that stays in sight. */
public final class FoldColumn extends VBox {

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-fold");

  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  /**
   * @param folds from the top
   * @param below the folds, scrolling with them
   * @param foot below all, always in sight
   */
  public FoldColumn(List<PaneFold> folds, Node below, Node foot) {
    getStyleClass().addAll("pane", "fold-column");
    content.setMinWidth(0);
    content.getChildren().addAll(folds);
    content.getChildren().add(below);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot);
    setMinSize(0, 0);
    folds.getFirst().pseudoClassStateChanged(FIRST, true);
    folds.forEach(fold -> fold.open().subscribe((was, now) -> opened(fold, now)));
  }

  /** What was opened by hand comes into sight; what the pane opens by itself moves nothing. */
  private void opened(PaneFold fold, boolean now) {
    if (now && fold.head().isFocused()) {
      UiThread.later(() -> reveal(fold));
    }
  }

  private void reveal(PaneFold fold) {
    scroll.layout();
    Bounds place = fold.getBoundsInParent();
    double room = scroll.getViewportBounds().getHeight();
    double hidden = content.getHeight() - room;
    double top = hidden * scroll.getVvalue();
    if (hidden > 0 && place.getMaxY() > top + room) {
      double wanted = Math.min(place.getMinY(), Math.max(top, place.getMaxY() - room));
      scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }
}
