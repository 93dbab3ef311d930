package org.meridian.ui.about;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.meridian.text.GuideText;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** The guide for presenters, in the language of the window. */
public final class GuideDialog extends Dialog<ButtonType> {

  private static final double WIDTH = 680;
  private static final double HEIGHT = 560;

  /** Free beside the text, where the scroll bar is. */
  private static final double MARGIN = 16;

  private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");

  /** Shows the guide from its beginning. */
  public GuideDialog(LiveMessages messages) {
    setTitle(messages.get("about.guide"));
    setHeaderText(null);
    setResizable(true);
    getDialogPane().setId("guide");
    CloseButton.put(getDialogPane(), messages);
    VBox page = new VBox(8);
    page.setId("guide-page");
    page.setMinWidth(0);
    page.setPadding(new Insets(0, MARGIN, 0, 0));
    GuideText.lines(messages.language()).stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> page.getChildren().add(part(line, page)));
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("presenter-scroll");
    scroll.setPrefSize(WIDTH, HEIGHT);
    getDialogPane().setContent(scroll);
  }

  private static Node part(String line, VBox page) {
    Matcher picture = PICTURE.matcher(line);
    if (picture.matches()) {
      return picture(picture.group(1), picture.group(2), page);
    }
    String style = line.startsWith("# ") ? "title" : line.startsWith("## ") ? "heading" : "guide";
    Label words = new Label(plain(line));
    words.setWrapText(true);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    words.getStyleClass().add(style);
    return words;
  }

  private static Node picture(String said, String link, VBox page) {
    ImageView view = new ImageView(new Image(GuideText.picture(link)));
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(page.widthProperty().subtract(MARGIN));
    view.setAccessibleText(said);
    return view;
  }

  /** Without the signs that Markdown needs. */
  private static String plain(String line) {
    return line.replaceFirst("^#+ ", "").replaceFirst("^- ", "• ").replaceAll("[`*]", "");
  }
}
