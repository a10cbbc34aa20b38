const LONGEST_SIDE = 1920;
const SMALL_ENOUGH = 600 * 1024;

/**
 * Makes large pictures small before they leave the phone: cheaper on a weak network, and place and time recorded in
 * them stay at home. Whatever cannot be shrunk is sent as it is.
 * @param {HTMLElement} root a form with a file field `photos`
 */
export function init(root) {
  const field = /** @type {HTMLInputElement | null} */ (root.querySelector("input[type=file][name=photos]"));
  if (!field || !("DataTransfer" in window) || !("createImageBitmap" in window)) {
    return;
  }
  field.addEventListener("change", async () => {
    const files = [...(field.files ?? [])];
    if (files.every((file) => file.size <= SMALL_ENOUGH)) {
      return;
    }
    const small = new DataTransfer();
    for (const file of files) {
      small.items.add(await shrink(file).catch(() => file));
    }
    field.files = small.files;
  });
}

/**
 * @param {File} file
 * @returns {Promise<File>}
 */
async function shrink(file) {
  if (file.size <= SMALL_ENOUGH) {
    return file;
  }
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  return blob && blob.size < file.size ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : file;
}
