package org.meridian.app.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** What stands in the window, as a reader of it would find it. */
final class WindowText {

  private WindowText() {}

  static List<List<String>> lines(TableView<?> table) {
    return table.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && !row.isEmpty() && row.isVisible())
        .map(node -> (TableRow<?>) node)
        .sorted(Comparator.comparingInt(IndexedCell::getIndex))
        .map(WindowText::cells)
        .toList();
  }

  static List<String> cells(TableRow<?> row) {
    return row.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .map(cell -> String.join(" ", words(cell)))
        .toList();
  }

  /** All that a part of the window says. */
  static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()) {
      words.add(label.getText());
    }
    if (node instanceof Labeled label && label.getGraphic() != null) {
      words.addAll(words(label.getGraphic()));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }
}
