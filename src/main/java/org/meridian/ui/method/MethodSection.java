package org.meridian.ui.method;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.page.ShownPage;

/** One page of the method view: a title, a sentence on what it means, and what there is to see. */
abstract class MethodSection extends VBox {

  private final String key;
  private final LiveMessages messages;
  private ShownPage shown;

  /**
   * @param topic names the page and its words
   */
  MethodSection(MethodTopic topic, LiveMessages messages) {
    super(8);
    key = topic.key();
    this.messages = messages;
    setId("method-page-" + key);
    getStyleClass().add("page");
    Label title = new Label();
    title.textProperty().bind(messages.bind("method." + key));
    title.getStyleClass().add("title");
    Label meaning = new Label();
    meaning.textProperty().bind(messages.bind("method." + key + ".meaning"));
    meaning.getStyleClass().addAll("secondary", "method-meaning");
    meaning.setWrapText(true);
    meaning.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, meaning);
    // A page is as high as it must be, and higher where there is room: then its chart grows.
    setMinHeight(USE_PREF_SIZE);
  }

  /** The page's name. */
  String key() {
    return key;
  }

  /** The words of the page, in the language of the moment. */
  LiveMessages messages() {
    return messages;
  }

  /** Shows a new analysis. */
  abstract void show(ResultAnalysis analysis);

  /** Whether the page scrolls as a whole; a page with a table does not. */
  boolean scrolls() {
    return true;
  }

  /** A result in the words of the window. */
  final PageSubject subject(ScenarioResult result) {
    return new PageSubject(result, messages);
  }

  /** Keeps what the page shows now, for exports. */
  final void publish(ScenarioResult result, PageContent content) {
    shown = new ShownPage(result, content);
  }

  /** What an export shows: the page as it stands; empty before there is anything to see. */
  Optional<ShownPage> exported() {
    return Optional.ofNullable(shown);
  }
}
