"""Knows the commands, files, headers and calls that hold a secret at a place of their own.

Example: ``curl -u budi:kopi`` holds ``kopi``, a line of ``.pgpass`` its last field, ``PDO("mysql:…", "toko", "kopi")``
the last of its values. Sources: those of ``assignments.py``, and the manuals of PHP, JDBC and Python's clients.
"""

from __future__ import annotations

import re
from typing import Final

COMMANDS: Final = re.compile(
    r"(?i)(?:\bcurl\b[^\n]{0,120}?\s(?:-u|--user|--proxy-user)[ =]?"
    r"|\bwget\b[^\n]{0,80}?--user=\S{1,40}\s--password=)[\"']?[^\s:\"']{1,60}:(?P<c1>[^\s\"']{2,80})"
    r"|\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n]{0,80}?\s-p(?P<c2>[^\s\-]\S{2,60})"
    r"|\bsshpass\s-p\s?[\"']?(?P<c3>[^\s\"']{3,60})|\b(?:redis-cli|mongo(?:sh|dump|export|restore)?|mosquitto_(?:pub"
    r"|sub)|sqlcmd|mongoimport)\b[^\n]{0,120}?\s-[apP]\s(?P<c4>[^\s\-][^\s]{2,60})"
    r"|\b(?:docker|podman|helm|npm|az|oc|cf|heroku|kubectl|gh|ftp|lftp|smbclient|rclone|expect|zip|unzip|7z|gpg"
    r"|openssl)\b[^\n]{0,120}?\s(?:-p|-P|--pass(?:word|wd)?|--passphrase|-passin pass:|-passout pass:"
    r"|-k)[ =]?[\"']?(?P<c5>[^\s\-\"':/]{4,80})(?=[\s\"']|$)(?![^\n]{0,3}:\d)"
    r"|\bmachine\s\S{2,80}\s{1,4}login\s\S{1,60}\s{1,4}password\s(?P<c6>\S{2,100})"
    r"|(?m:^)[\w.\-*]{1,60}:(?:\d{1,5}|\*):[\w\-*]{1,40}:[\w\-]{1,40}:(?P<c7>[^\s:]{3,100})(?=\n|$)"
    r"|\bConvertTo-SecureString\s(?:-String\s)?[\"'](?P<c20>[^\"'\n]{2,80})"
    r"|\bnet\suse\s\S{1,20}\s\S{3,60}\s(?P<c21>[^\s/]\S{2,40})\s/user"
    r"|(?m:^)[ \t]{0,8}(?:bindpw|rootpw|wpa-psk|wpa_passphrase|snmp-server community|pre-shared-key|key-string"
    r"|auth-pass)\s(?:\d\s)?(?P<c22>[^\s\"']{3,100})"
    r"|<\w{0,30}[Pp]assword>\s{0,4}<Value>(?P<c23>[^<>\n]{2,100})</Value>|\b(?:DefaultPassword"
    r"|password)\s/d\s(?P<c24>\S{3,60})"
    r"|\b(?:requirepass|masterauth|enable\ssecret\s(?:\d\s)?|enable\spassword\s(?:\d\s)?"
    r"|username\s\S{1,30}\s(?:privilege\s\d{1,2}\s)?(?:password|secret)\s(?:\d\s)?)\s?(?P<c8>[^\s\"']{3,100})"
    r"|\bidentified\s(?:with\s\w{3,30}\s)?by\s[\"'](?P<c9>[^\"'\n]{2,80})|\b(?:with|alter\s(?:user|role)\s\w{1,40}"
    r"|create\s(?:user|role)\s\w{1,40})\s(?:\w{1,12}\s){0,2}password\s=?\s?[\"'](?P<c10>[^\"'\n]{2,80})"
    r"|\becho\s[\"']?(?P<c11>[^\s\"'|$]{4,80})[\"']?\s?\|\s?(?:sudo\s-S|passwd|docker\s(?:login|secret)|openssl"
    r"|gh\sauth)"
    r"|\bchpasswd\b[^\n]{0,6}<<<\s?[\"']?\w{1,30}:(?P<c12>[^\s\"']{3,60})"
    r"|\bnet\suser\s\S{1,30}\s(?P<c13>[^\s/][^\s]{3,40})\s?(?:/add)?|\b_auth(?:Token)?=(?P<c14>[^\s\"']{6,300})"
    r"|//[^\s:]{3,80}/:_(?:authToken|password)=(?P<c15>[^\s\"']{4,300})"
    r"|\b(?:x-[\w\-]{0,20}(?:api-?key|token|auth|secret|signature)[\w\-]{0,12}|api-?key|apikey|private-token"
    r"|proxy-authorization)\s?:\s{0,2}[\"']?(?:bearer\s|basic\s|token\s)?(?P<c16>[^\s\"'\\]{6,400})"
    r"|\b(?:set-)?cookie:\s?(?P<c17>[\w.\-]{1,40}=[^\n]{4,400}?)(?=[\"']?\s?\\?(?:\n|$))"
    r"|\bauthorization\b[\"']?\s{0,2}[:=]\s{0,2}[\"'`]?(?:bearer|basic|token|apikey|digest|negotiate|aws4-hmac-sha256"
    r"|key|oauth|hawk|bot)\s{1,3}(?P<c18>[^\s\"'`\\${][^\s\"'`\\]{5,500})"
    r"|\b(?:(?:mysqli?|pymysql|MySQLdb|psycopg2?|pyodbc|oci|odbc|pg|ftp)[._]connect|mysqli|PDO|getConnection|ftp_login"
    r"|login|HTTPBasicAuth|BasicAuth)\s?\((?:\s?[\"'][^\"'\n]{1,120}[\"']\s?,){0,1}\s?[\"'][^\"'\n]{1,60}[\"']\s?,\s?"
    r"[\"'](?P<c25>[^\"'\n]{3,80})[\"']"
    r"|\bWIFI:[^\n]{0,80}?\bP:(?P<c26>[^;\n]{4,63});"
    r"|\bauthorization:\s{0,2}(?P<c19>[A-Za-z0-9._~+/=\-]{12,500})"
)
"""Commands, files and headers that hold a secret at a place of their own."""
