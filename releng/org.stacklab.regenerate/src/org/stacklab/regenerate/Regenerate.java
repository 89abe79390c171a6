package org.stacklab.regenerate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model code from {@code lab.ecore} and {@code lab.genmodel} with EMF's generator as a plain Java program. It always
 * starts from nothing, so nothing written by hand into generated code survives.
 */
public final class Regenerate {
    private static final String MODEL = "org.stacklab.model";
    private static final String EDIT = "org.stacklab.model.edit";
    /** What of the generator's output is kept, relative to the folder of all bundles; manifests and builds are written by hand. */
    private static final List<Path> KEPT = List.of(Path.of(MODEL, "src-gen"), Path.of(EDIT, "src-gen"), Path.of(EDIT, "plugin.properties"));

    private Regenerate() {
    }

    /**
     * Replaces the generated code.
     *
     * @param args the folder {@code bundles}
     * @throws IOException if files cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]);
        SortedMap<Path, byte[]> fresh = generate(bundles.resolve(MODEL).resolve("model/lab.genmodel"));
        for (Path old : committed(bundles).keySet()) {
            Files.delete(bundles.resolve(old));
        }
        for (Path file : fresh.keySet()) {
            Files.createDirectories(bundles.resolve(file).getParent());
            Files.write(bundles.resolve(file), fresh.get(file));
        }
        System.out.println("generated " + fresh.size() + " files");
    }

    /**
     * The generated files that are there.
     *
     * @param bundles the folder of all bundles
     * @return contents by path relative to that folder
     * @throws IOException if they cannot be read
     */
    static SortedMap<Path, byte[]> committed(Path bundles) throws IOException {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        for (Path kept : KEPT) {
            collect(bundles, bundles.resolve(kept), files);
        }
        return files;
    }

    /**
     * The generated files as they should be.
     *
     * @param genModel the generator model, beside its metamodel
     * @return contents by path relative to the folder of all bundles
     * @throws IOException if the model cannot be read or the generator fails
     */
    static SortedMap<Path, byte[]> generate(Path genModel) throws IOException {
        Path scratch = Files.createTempDirectory("regenerate");
        try {
            for (String bundle : List.of(MODEL, EDIT)) {
                URI folder = URI.createFileURI(scratch.resolve(bundle).toAbsolutePath() + "/");
                EcorePlugin.getPlatformResourceMap().put(bundle, folder);
            }
            nameVendor(scratch.resolve(MODEL));
            generate(load(genModel));
            return committed(scratch);
        } finally {
            deleteTree(scratch);
        }
    }

    private static GenModel load(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        GenModel genModel = (GenModel) set.getResource(uri, true).getContents().getFirst();
        genModel.reconcile();
        genModel.setCanGenerate(true);
        return genModel;
    }

    private static void generate(GenModel genModel) throws IOException {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic outcome = generator.generate(genModel, type, new BasicMonitor());
            if (outcome.getSeverity() != Diagnostic.OK) {
                throw new IOException("the generator says: " + outcome);
            }
        }
    }

    /** The generator looks for the name of the vendor in the manifest of the model. */
    private static void nameVendor(Path bundle) throws IOException {
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-Vendor: Stacklab\n");
    }

    private static void collect(Path root, Path from, SortedMap<Path, byte[]> files) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
