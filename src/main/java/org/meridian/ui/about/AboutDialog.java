package org.meridian.ui.about;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Source;
import org.meridian.text.Numbers;
import org.meridian.ui.background.ToolkitStart;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** The program, the open dataset and the map: sources, dates, licences, attributions. */
public final class AboutDialog extends Dialog<ButtonType> {

  private final LiveMessages messages;

  /**
   * @param messages words
   * @param dataset the open dataset, or null
   * @param maps sources of the basemaps
   */
  public AboutDialog(LiveMessages messages, Dataset dataset, List<Source> maps) {
    this.messages = messages;
    setTitle(messages.get("about.title"));
    setResizable(true);
    getDialogPane().setId("about");
    CloseButton.put(getDialogPane(), messages);
    ScrollPane scroll = new ScrollPane(page(dataset, maps));
    scroll.setFitToWidth(true);
    getDialogPane().setContent(scroll);
    getDialogPane().setPrefSize(640, 560);
  }

  private VBox page(Dataset dataset, List<Source> maps) {
    VBox page = new VBox(8);
    page.getStyleClass().add("page");
    page.getChildren()
        .addAll(
            text(messages.get("about.program"), "heading"),
            text(messages.get("about.what")),
            text(
                messages.get(ToolkitStart.usesGpu() ? "about.drawn.gpu" : "about.drawn.software"),
                "secondary"));
    if (dataset != null) {
      dataset(page, dataset);
    }
    page.getChildren().add(text(messages.get("about.maps"), "heading"));
    maps.forEach(source -> source(page, source));
    for (String part : List.of("about.fonts", "about.readings", "about.boxes", "about.gazetteer")) {
      page.getChildren().add(text(messages.get(part), "heading"));
      page.getChildren().add(text(messages.get(part + ".text")));
    }
    return page;
  }

  private void dataset(VBox page, Dataset dataset) {
    DatasetInfo info = dataset.info();
    String cities = Numbers.whole(dataset.cities().size());
    page.getChildren()
        .addAll(
            text(messages.get(info.title()), "heading"),
            text(messages.get("about.dataset.facts", info.id(), info.version(), cities)));
    for (String words : List.of(messages.get(info.description()), messages.get(info.notice()))) {
      if (!words.isBlank()) {
        page.getChildren().add(text(words));
      }
    }
    if (!info.licences().isEmpty()) {
      page.getChildren()
          .add(text(messages.get("about.licence", String.join(", ", info.licences()))));
    }
    info.sources().forEach(source -> source(page, source));
  }

  private void source(VBox page, Source source) {
    VBox entry = new VBox(2, text(source.title(), "strong"));
    entry.getStyleClass().add("source");
    add(entry, "about.source.date", source.date());
    add(entry, "about.source.licence", source.licence());
    add(entry, "about.source.attribution", source.attribution());
    add(entry, "about.source.path", source.path());
    page.getChildren().add(entry);
  }

  private void add(VBox entry, String key, String value) {
    if (!value.isBlank()) {
      entry.getChildren().add(text(messages.get(key, value), "secondary"));
    }
  }

  private static Label text(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
