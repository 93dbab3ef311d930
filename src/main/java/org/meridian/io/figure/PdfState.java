package org.meridian.io.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.FigureCode;
import org.meridian.scenario.story.CarriedNames;

/** Finds the state in a PDF: an attached file of the program. */
final class PdfState {

  private PdfState() {}

  static Optional<String> find(String file, Path path) throws IOException {
    UserFiles.check(path);
    try {
      return ParserGuard.run(file, FigureCode.FIGURE_DAMAGED, () -> attached(file, path));
    } catch (RefusedContentException refused) {
      throw refused;
    } catch (IOException broken) {
      throw FigureFile.damaged(file);
    }
  }

  private static Optional<String> attached(String file, Path path) throws IOException {
    try (PDDocument document = Loader.loadPDF(path.toFile())) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
      PDComplexFileSpecification found = files == null ? null : files.get(CarriedNames.PDF_NAME);
      PDEmbeddedFile state = found == null ? null : found.getEmbeddedFile();
      if (state == null) {
        return Optional.empty();
      }
      try (InputStream in = unpacked(file, state)) {
        byte[] bytes = FigureFile.limited(file, in);
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  /** The library would unpack all of it first, however much that is. */
  private static InputStream unpacked(String file, PDEmbeddedFile state) throws IOException {
    InputStream raw = state.getCOSObject().createRawInputStream();
    List<COSName> filters = state.getFilters();
    if (filters.isEmpty()) {
      return raw;
    }
    if (!filters.equals(List.of(COSName.FLATE_DECODE))) {
      throw FigureFile.damaged(file);
    }
    return new InflaterInputStream(raw);
  }
}
