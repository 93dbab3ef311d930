package org.meridian.ui.files;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.meridian.ui.ports.ResultExporter;

/** Puts pictures on the clipboard; drawn and decoded on a worker. */
final class ClipboardPicture {

  private ClipboardPicture() {}

  static void copy(FileTools tools, ResultExporter.Picture picture) {
    String clipboard = tools.messages().get("shell.figure.clipboard");
    tools
        .background()
        .run(
            () -> new Image(new ByteArrayInputStream(tools.outside().exporter().png(picture))),
            image -> {
              ClipboardContent content = new ClipboardContent();
              content.putImage(image);
              Clipboard.getSystemClipboard().setContent(content);
              tools.written().accept(clipboard);
            },
            failure -> tools.reports().failure("shell.failure.write", clipboard, failure));
  }
}
