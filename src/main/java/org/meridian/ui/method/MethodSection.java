package org.meridian.ui.method;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.IndexStructure;
import org.meridian.model.Language;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;

/** One page of the method view: a title, a sentence on what it means, and what there is to see. */
abstract class MethodSection extends VBox {

  private final String key;
  private final LiveMessages messages;

  /**
   * @param key names the page; its words are {@code method.KEY}, and {@code method.KEY.meaning}
   */
  MethodSection(String key, LiveMessages messages) {
    super(8);
    this.key = key;
    this.messages = messages;
    setId("method-page-" + key);
    getStyleClass().add("page");
    Label title = new Label();
    title.textProperty().bind(messages.bind("method." + key));
    title.getStyleClass().add("title");
    Label meaning = new Label();
    meaning.textProperty().bind(messages.bind("method." + key + ".meaning"));
    meaning.getStyleClass().add("secondary");
    meaning.setWrapText(true);
    meaning.setMaxWidth(720);
    meaning.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, meaning);
  }

  /** The page's name. */
  String key() {
    return key;
  }

  /** Words. */
  LiveMessages messages() {
    return messages;
  }

  /** Shows a new analysis. */
  abstract void show(ResultAnalysis analysis);

  /** Whether the page scrolls as a whole; a page with a table does not. */
  boolean scrolls() {
    return true;
  }

  /** The name of a node in the language of the moment. */
  String name(IndexStructure structure, int node) {
    Language language = messages.language();
    return structure.node(node).name().in(language);
  }
}
