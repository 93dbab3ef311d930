package org.meridian.ui.stage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.view.ShownView;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.page.PageContent;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;

/** What was exported, in the memory of the ports. */
record ExportsInMemory(MemoryPorts ports) implements ResultExporter {

  @Override
  public void ranking(ScenarioResult result, Path file) {
    ports.exported.put(file, result);
  }

  @Override
  public void picture(Picture picture, Path file) {
    ShownView shown = picture.shown();
    ports.exported.put(file, shown.result());
    ports.pictures.put(file, picture);
    List<String> cities = shown.choices().profiles().cities();
    ports.views.put(file, cities.isEmpty() ? shown.view().id() : cities.toString());
    shown
        .content()
        .filter(PageContent.class::isInstance)
        .map(PageContent.class::cast)
        .ifPresent(page -> ports.pages.put(file, page));
  }

  @Override
  public void stages(ScenarioResult result, Path file) {
    ports.exported.put(file, result);
  }

  @Override
  public byte[] png(Picture picture) throws IOException {
    ports.views.put(Path.of("clipboard"), picture.shown().view().id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Override
  public void table(ShownView shown, Path file) {
    ports.exported.put(file, shown.result());
    ports.views.put(file, shown.choices().profiles().cities().toString());
  }

  @Override
  public ShownTable shown(ShownView shown, Language language) {
    return shown
        .content()
        .flatMap(content -> ContentTables.of(content, FixedMessages.ofWindow(language)))
        .orElseGet(() -> new ShownTable(List.of(), List.of()));
  }

  @Override
  public List<TextInLanguage> clusters(ClusterExport export, Path file) {
    ports.exported.put(file, export.content().analysis().result());
    ports.views.put(file, export.file().id() + export.link());
    return ports.clusterNotes;
  }
}
