package org.meridian.ui.clusters;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.EditWords;

/**
 * What was changed of clusters by hand, each with a way to take it back; nothing where none was.
 */
final class ManualEditList extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private List<ManualEdit> shown = List.of();

  ManualEditList(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    super(4);
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    setId("cluster-edits");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Lists the changes of the bench. */
  void show() {
    shown = bench.isOpen() ? ManualEdit.of(bench.settings()) : List.of();
    setVisible(!shown.isEmpty());
    getChildren().clear();
    if (!shown.isEmpty()) {
      Label title = CardParts.label(title(), "secondary");
      title.setId("cluster-edits-title");
      getChildren().add(title);
      EditWords words = new EditWords(explorer.dataset().get(), bench.settings(), bench.clusters());
      shown.forEach(edit -> getChildren().add(row(words, edit)));
      getChildren().add(all());
    }
  }

  private String title() {
    return messages.get("clusters.edits", Integer.toString(shown.size()));
  }

  private Node row(EditWords words, ManualEdit edit) {
    Label said = CardParts.wrapped(words.of(edit).in(messages), "edit-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    Button back = new Button("\u00d7");
    back.getStyleClass().addAll("small", "edit-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setAccessibleText(messages.get("clusters.edits.back", said.getText()));
    back.setOnAction(event -> bench.hand().takeBack(edit));
    HBox row = new HBox(6, said, back);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node all() {
    Hyperlink all = new Hyperlink(messages.get("clusters.edits.all"));
    all.setId("cluster-edits-all");
    all.setOnAction(event -> bench.hand().takeAllBack());
    return all;
  }
}
