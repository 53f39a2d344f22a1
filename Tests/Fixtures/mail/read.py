"""Reads mails with Python's email module and prints what it finds, one JSON line a mail: an independent reader.

read.py FILE…
"""
import base64
import email
import email.policy
import json
import sys

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    content = body.get_content() if body is not None else ""
    attachments = []
    for part in message.walk():
        if part.is_multipart() or part is body or part is message:
            continue
        if part.get_content_maintype() == "text" and part.get_filename() is None and not part.is_attachment():
            continue
        payload = part.get_payload(decode=True) or b""
        attachments.append(
            {"name": part.get_filename(), "content": base64.b64encode(payload).decode(), "type": part.get_content_type()}
        )
    print(json.dumps({
        "subject": str(message["subject"] or ""),
        "from": [address.addr_spec for address in message["from"].addresses] if message["from"] else [],
        "to": [address.addr_spec for address in message["to"].addresses] if message["to"] else [],
        "headers": {name.lower(): str(value) for name, value in message.items()},
        "text": "\n".join(content.splitlines()).strip(),
        "html": next((part.get_content() for part in message.walk() if part.get_content_type() == "text/html"), None),
        "attachments": attachments,
        "defects": [type(defect).__name__ for part in message.walk() for defect in part.defects],
    }, ensure_ascii=False))
