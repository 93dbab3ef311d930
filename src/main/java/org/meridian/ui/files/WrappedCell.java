package org.meridian.ui.files;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/**
 * A cell whose text wraps at the width of its column, so that nothing of it is cut.
 *
 * @param <S> what the rows of the table are
 */
public final class WrappedCell<S> extends TableCell<S, String> {

  /** The padding of a cell on both sides, and a point for rounding. */
  private static final double PADDING = 20;

  private final Text text = new Text();

  /** A cell that shows nothing until it is given a text. */
  public WrappedCell() {
    text.fillProperty().bind(textFillProperty());
    text.fontProperty().bind(fontProperty());
    text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    setGraphic(text);
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  /** Whether all of the text fits into the cell as it is laid out. */
  public boolean isWhole() {
    return text.getLayoutBounds().getHeight() <= getHeight()
        && text.getLayoutBounds().getWidth() <= getWidth();
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    text.setText(empty || item == null ? "" : item);
  }
}
